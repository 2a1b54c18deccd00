package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds entries by their number, and those with a number that is easily taken for another. */
final class NumberIndex {

  private static final int LOWEST = 100;
  private static final int HIGHEST = 699;

  private final Catalog catalog;

  NumberIndex(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Patterns that begin with the digits and leave all others open: "540xxx" for 540. */
  List<Entry> beginning(String digits) {
    return catalog.patterned(pattern ->
        pattern.startsWith(digits)
            && pattern.indexOf('x') == digits.length()
            && pattern.substring(digits.length()).chars().allMatch(c -> c == 'x'));
  }

  /** Everything that has that number, the likeliest meaning first. */
  List<Entry> find(String digits) {
    var number = significant(digits);
    var found = new ArrayList<>(catalog.numbered(number));
    found.addAll(catalog.patterned(pattern -> matches(pattern, number)));
    return found;
  }

  /** A number as a product writes it may leave digits open: "560xxx". */
  private static boolean matches(String pattern, String number) {
    boolean matches = pattern.length() == number.length();
    for (int i = 0; matches && i < number.length(); i++) {
      matches = pattern.charAt(i) == 'x' || pattern.charAt(i) == number.charAt(i);
    }
    return matches;
  }

  /** The number as a status code, registered or not; empty outside 100 to 699. */
  Optional<Integer> statusCode(String digits) {
    var number = significant(digits);
    if (number.length() != 3) {
      return Optional.empty();
    }
    int code = Integer.parseInt(number);
    return code >= LOWEST && code <= HIGHEST ? Optional.of(code) : Optional.empty();
  }

  private static String significant(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  /** Registered codes of the same class, nearest first. */
  List<SipResponse> neighbors(int code, int limit) {
    return catalog.responses().stream()
        .filter(response -> response.code() / 100 == code / 100)
        .sorted(Comparator.comparingInt(response -> Math.abs(response.code() - code)))
        .limit(limit)
        .toList();
  }

  /** Entries of a registry with the nearest numbers. */
  List<Entry> nearest(Registry registry, String digits, int limit) {
    long number = Long.parseLong(digits);
    return catalog
        .entries(registry)
        .sorted(
            Comparator.comparingLong(entry -> Math.abs(Long.parseLong(entry.digits()) - number)))
        .limit(limit)
        .toList();
  }

  /** Registered codes whose digits are typed almost the same, most alike and then nearest first. */
  List<SipResponse> lookalikes(String digits, int limit) {
    long number = Long.parseLong(digits);
    return catalog.responses().stream()
        .sorted(
            Comparator.<SipResponse>comparingInt(
                    response -> EditDistance.between(digits, response.digits()))
                .thenComparingLong(response -> Math.abs(response.code() - number)))
        .limit(limit)
        .toList();
  }
}
