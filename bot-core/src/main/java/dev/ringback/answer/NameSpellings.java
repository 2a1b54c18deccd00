package dev.ringback.answer;

import dev.ringback.answer.NameIndex.Match;
import dev.ringback.answer.NameIndex.Named;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds names by what looks like them. */
final class NameSpellings {

  /** As the share of letters that differ. */
  private static final double TOO_UNLIKE = 0.9;

  /** Shorter identifiers, such as Event, are one slip away from too many English words. */
  private static final int SHORTEST_MISSPELT_IDENTIFIER = 8;

  private record Name(Spelling.Known spelling, String digits, boolean mayBeMisspelt, Named named) {

    static Name of(String name, Named named) {
      return new Name(Spelling.Known.of(name), digitsOf(name), forgivesSlips(name, named), named);
    }
  }

  private final List<Name> all;

  /**
   * @param names by the form in which they compare
   */
  NameSpellings(Map<String, Named> names) {
    all =
        names.entrySet().stream().map(entry -> Name.of(entry.getKey(), entry.getValue())).toList();
  }

  /** The name that is fewest slips away, if those are not more than are forgiven. */
  Optional<Match> misspelt(String words, int forgiven) {
    if (forgiven == 0) {
      return Optional.empty();
    }
    var asked = new Spelling(words);
    var digits = digitsOf(words);
    @Nullable Name best = null;
    int fewest = forgiven + 1;
    for (var known : all) {
      if (known.mayBeMisspelt() && known.digits().equals(digits)) {
        int slips = asked.slipsTo(known.spelling(), fewest - 1);
        if (slips < fewest) {
          best = known;
          fewest = slips;
        }
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(NameIndex.match(words, best.named(), fewest));
  }

  /** A digit is never a slip: D10 is not D1. */
  private static String digitsOf(String text) {
    return text.codePoints()
        .filter(c -> c >= '0' && c <= '9')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean forgivesSlips(String name, Named named) {
    return name.length() >= SHORTEST_MISSPELT_IDENTIFIER
        || named.topics().stream()
            .allMatch(topic ->
                !(topic instanceof Topic.One(var entry))
                    || entry.registry().compareTo(Registry.PRODUCT) <= 0);
  }

  /** The entries whose names look most like the words; none if nothing looks like them. */
  List<Entry> nearest(String words, int limit) {
    var asked = new Spelling(words);
    var nearest = new Ranking<Entry>(limit, TOO_UNLIKE);
    for (var known : all) {
      int longer = Math.max(known.spelling().length(), asked.length());
      int allowed = (int) Math.ceil(nearest.bound() * longer);
      int slips =
          asked.length() <= 2 * known.spelling().length()
              ? asked.slipsTo(known.spelling(), allowed)
              : Integer.MAX_VALUE;
      if (slips <= allowed) {
        known.named().topics().stream()
            .<Entry>mapMulti(NameIndex::entry)
            .forEach(entry -> nearest.add(entry, (double) slips / longer));
      }
    }
    return nearest.best();
  }
}
