package dev.ringback.answer;

import dev.ringback.answer.NameIndex.Match;
import dev.ringback.answer.NameIndex.Named;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds names by what looks like them. */
final class NameSpellings {

  /** As the share of letters that differ. */
  private static final double TOO_UNLIKE = 0.6;

  /** What a product of a share and a length may lack of the whole number that it stands for. */
  private static final double ROUNDING = 1e-9;

  /** Shorter identifiers, such as Event, are one slip away from too many English words. */
  private static final int SHORTEST_MISSPELT_IDENTIFIER = 8;

  private final List<Named> named;
  private final Spellings spellings;

  /**
   * @param names by the form in which they compare
   */
  NameSpellings(Map<String, Named> names) {
    named = List.copyOf(names.values());
    spellings = new Spellings(List.copyOf(names.keySet()));
  }

  /** The name that is fewest slips away, if those are not more than are forgiven. */
  Optional<Match> misspelt(String words, int forgiven) {
    if (forgiven == 0) {
      return Optional.empty();
    }
    var digits = digits(words);
    var nearest = new Ranking<Integer>(1, forgiven);
    spellings.find(
        words,
        length -> (int) nearest.bound(),
        (name, number, slips) -> {
          if (mayBeMisspelt(name, named.get(number)) && digits(name).equals(digits)) {
            nearest.add(number, slips, number);
          }
        });
    return nearest.best().stream()
        .map(number -> NameIndex.match(words, named.get(number), (int) nearest.bound()))
        .findFirst();
  }

  /** A digit is never a slip: D10 is not D1. */
  private static String digits(String text) {
    return text.codePoints()
        .filter(c -> c >= '0' && c <= '9')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean mayBeMisspelt(String name, Named named) {
    return name.length() >= SHORTEST_MISSPELT_IDENTIFIER
        || named.topics().stream()
            .allMatch(topic ->
                !(topic instanceof Topic.One(var entry))
                    || entry.registry().compareTo(Registry.PRODUCT) <= 0);
  }

  /** The entries whose names look most like the words; none if nothing looks like them. */
  List<Entry> nearest(String words, int limit) {
    var nearest = new Ranking<Entry>(limit, TOO_UNLIKE);
    spellings.find(
        words,
        length ->
            words.length() <= 2 * length
                ? (int) (nearest.bound() * Math.max(length, words.length()) + ROUNDING)
                : -1,
        (name, number, slips) -> {
          int longer = Math.max(name.length(), words.length());
          for (var topic : named.get(number).topics()) {
            NameIndex.entry(topic, entry -> nearest.add(entry, (double) slips / longer, number));
          }
        });
    return nearest.best();
  }
}
