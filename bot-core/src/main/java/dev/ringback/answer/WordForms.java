package dev.ringback.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares names whose words are inflected or stand in another order: "линия занята" and "занятую
 * линию". Knows no language: two words are forms of one if they begin alike for the greater part.
 */
final class WordForms<T> {

  private static final int SHORTEST_STEM = 4;

  /** How much of the longer word the two have to share. */
  private static final double STEM_SHARE = 0.55;

  private static final int LONGEST_ENDING = 4;

  private record Name<V>(String words, V value) {}

  private final Map<String, List<Name<T>>> byBeginnings;

  /** Knows what stands under names. */
  WordForms(Map<String, T> byName) {
    byBeginnings =
        byName.entrySet().stream()
            .map(named -> new Name<>(named.getKey(), named.getValue()))
            .collect(Collectors.groupingBy(name -> beginnings(name.words())));
  }

  /** Names that share this one's may have the same words, all others do not. */
  private static String beginnings(String words) {
    return Stream.of(words.split(" "))
        .map(word -> word.substring(0, Math.min(SHORTEST_STEM, word.length())))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** What stands under the name with the same words, in whatever forms and order. */
  Optional<T> closest(String words) {
    record Alike<V>(V value, int difference) {}
    return byBeginnings.getOrDefault(beginnings(words), List.of()).stream()
        .flatMap(name ->
            difference(name.words(), words).stream()
                .mapToObj(difference -> new Alike<>(name.value(), difference)))
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
