package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.SipResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds responses by their number, and those with a number that is easily taken for another. */
final class NumberIndex {

  private static final int LOWEST = 100;
  private static final int HIGHEST = 699;

  private final Catalog catalog;

  NumberIndex(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The number as a status code, registered or not; empty outside 100 to 699. */
  Optional<Integer> statusCode(String digits) {
    var significant = digits.replaceFirst("^0+", "");
    if (significant.length() != 3) {
      return Optional.empty();
    }
    int code = Integer.parseInt(significant);
    return code >= LOWEST && code <= HIGHEST ? Optional.of(code) : Optional.empty();
  }

  /** Registered codes of the same class, nearest first. */
  List<SipResponse> neighbors(int code, int limit) {
    return catalog.responses().stream()
        .filter(response -> response.code() / 100 == code / 100)
        .sorted(Comparator.comparingInt(response -> Math.abs(response.code() - code)))
        .limit(limit)
        .toList();
  }

  /** Registered codes whose digits are typed almost the same, most alike and then nearest first. */
  List<SipResponse> lookalikes(String digits, int limit) {
    long number = Long.parseLong(digits);
    return catalog.responses().stream()
        .sorted(
            Comparator.<SipResponse>comparingInt(
                    response -> EditDistance.between(digits, String.valueOf(response.code())))
                .thenComparingLong(response -> Math.abs(response.code() - number)))
        .limit(limit)
        .toList();
  }
}
