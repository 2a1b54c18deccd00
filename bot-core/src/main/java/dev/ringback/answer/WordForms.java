package dev.ringback.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Compares names whose words are inflected or stand in another order: "линия занята" and "занятую
 * линию". Knows no language: two words are forms of one if they begin alike for the greater part.
 */
final class WordForms {

  private static final int SHORTEST_STEM = 4;

  /** How much of the longer word the two have to share. */
  private static final double STEM_SHARE = 0.55;

  private static final int LONGEST_ENDING = 4;

  private WordForms() {}

  /** What stands under the name with the same words, in whatever forms and order. */
  static <T> Optional<T> closest(Map<String, T> byName, String words) {
    record Alike<V>(V value, int difference) {}
    return byName.entrySet().stream()
        .flatMap(named ->
            difference(named.getKey(), words).stream()
                .mapToObj(difference -> new Alike<>(named.getValue(), difference)))
        .min(Comparator.comparingInt(Alike::difference))
        .map(Alike::value);
  }

  /** How many letters of endings differ; empty if the words are not the same ones. */
  private static OptionalInt difference(String one, String other) {
    var left = new ArrayList<>(List.of(other.split(" ")));
    int difference = 0;
    for (var word : one.split(" ")) {
      int found = 0;
      while (found < left.size() && !areForms(word, left.get(found))) {
        found++;
      }
      if (found == left.size()) {
        return OptionalInt.empty();
      }
      difference += endings(word, left.remove(found));
    }
    return left.isEmpty() ? OptionalInt.of(difference) : OptionalInt.empty();
  }

  private static boolean areForms(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int stem = stem(one, other);
    int longer = Math.max(one.length(), other.length());
    return stem >= SHORTEST_STEM && stem >= STEM_SHARE * longer && longer - stem <= LONGEST_ENDING;
  }

  private static int endings(String one, String other) {
    return one.length() + other.length() - 2 * stem(one, other);
  }

  private static int stem(String one, String other) {
    int length = 0;
    int shorter = Math.min(one.length(), other.length());
    while (length < shorter && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
