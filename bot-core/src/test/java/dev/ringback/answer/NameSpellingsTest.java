package dev.ringback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.answer.NameIndex.Named;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.query.Folding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSpellingsTest {

  private static final int ROUNDS = 200;
  private static final int LIMIT = 4;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ar"})
  void nearestAreThoseThatHoldingAllNamesAgainstTheTextGives(String language) {
    var names = names(Catalog.load(Locale.forLanguageTag(language)));
    var spellings = new NameSpellings(named(names));
    var words = names.keySet().stream().flatMap(it -> Stream.of(it.split(" "))).toList();
    var random = new Random(487);
    for (int round = 0; round < ROUNDS; round++) {
      var text = text(words, random);
      assertThat(spellings.nearest(text, LIMIT)).as(text).isEqualTo(oneByOne(names, text));
    }
  }

  private static List<Entry> oneByOne(Map<String, Entry> names, String text) {
    return names.keySet().stream()
        .filter(name -> 2 * name.length() >= text.length() && unlikeness(name, text) <= 0.6)
        .sorted(Comparator.comparingDouble(name -> unlikeness(name, text)))
        .map(names::get)
        .distinct()
        .limit(LIMIT)
        .toList();
  }

  private static double unlikeness(String name, String text) {
    return (double) EditDistance.between(text, name) / Math.max(name.length(), text.length());
  }

  /** Words of names with a slip, or what is left if one word is cut short. */
  private static String text(List<String> words, Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(' ').append(words.get(random.nextInt(words.size())));
    }
    text.deleteCharAt(0);
    text.setCharAt(random.nextInt(text.length()), text.charAt(random.nextInt(text.length())));
    return Folding.fold(text.substring(0, 1 + random.nextInt(text.length()))) + "x";
  }

  private static Map<String, Entry> names(Catalog catalog) {
    var names = new LinkedHashMap<String, Entry>();
    catalog
        .entries()
        .forEach(entry ->
            Stream.concat(Stream.of(entry.name(), entry.label()), entry.names().stream())
                .forEach(name -> names.putIfAbsent(Folding.fold(name), entry)));
    return names;
  }

  private static Map<String, Named> named(Map<String, Entry> names) {
    var named = new LinkedHashMap<String, Named>();
    names.forEach(
        (name, entry) -> named.put(name, new Named(name, 0, Set.of(new Topic.One(entry)))));
    return named;
  }
}
