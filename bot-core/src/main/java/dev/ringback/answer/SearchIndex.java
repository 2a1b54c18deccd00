package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseProse;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Folding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds entries by words in what is told of them. A word counts more the fewer entries it is told
 * of, and more in a name than in the prose.
 */
final class SearchIndex {

  /** Shorter words are digits, initials and the like, which stand everywhere. */
  private static final int SHORTEST = 2;

  private static final int NAME = 8;
  private static final int SUMMARY = 4;
  private static final int HEADER = 3;
  private static final int PROSE = 1;

  /** Of a place, the bits that hold the weight. */
  private static final int WEIGHT_BITS = 4;

  private static final int[] NOWHERE = {};

  private final List<Entry> entries;

  /**
   * Word → the places where it stands: the number of the entry, and in the lowest bits the highest
   * weight that it has there. As there are tens of thousands, each is a plain number.
   */
  private final TreeMap<String, int[]> places = new TreeMap<>();

  private final Map<Integer, List<Spelling.Known>> byLength;

  SearchIndex(Catalog catalog) {
    entries = catalog.entries().toList();
    for (int number = 0; number < entries.size(); number++) {
      int of = number << WEIGHT_BITS;
      weights(entries.get(number))
          .forEach(
              (word, weight) -> places.merge(word, new int[] {of | weight}, SearchIndex::joined));
    }
    byLength =
        places.keySet().stream()
            .map(Spelling.Known::of)
            .collect(Collectors.groupingBy(Spelling.Known::length));
  }

  private static int[] joined(int[] some, int[] one) {
    var joined = Arrays.copyOf(some, some.length + 1);
    joined[some.length] = one[0];
    return joined;
  }

  /** The words that are told of an entry. */
  private static Map<String, Integer> weights(Entry entry) {
    var weights = new HashMap<String, Integer>();
    add(weights, NAME, Stream.concat(Stream.of(entry.name()), entry.names().stream()));
    add(weights, SUMMARY, Stream.of(entry.summary()));
    switch (entry) {
      case SipResponse response -> {
        add(weights, HEADER, response.facts().headers().stream().map(rule -> rule.name()));
        add(weights, PROSE, told(response.prose()));
      }
      case RegistryEntry other -> add(weights, PROSE, told(other.prose()));
    }
    return weights;
  }

  private static Stream<String> told(ResponseProse prose) {
    var sentences = Stream.of(prose.description(), prose.send(), prose.receive(), prose.verdict());
    return Stream.of(
            prose.seen().stream(),
            prose.fix().stream(),
            sentences,
            Stream.ofNullable(prose.devices()))
        .flatMap(texts -> texts);
  }

  private static Stream<String> told(RegistryEntry.Prose prose) {
    return Stream.of(
            Stream.ofNullable(prose.description()),
            prose.fix().stream(),
            prose.values().values().stream())
        .flatMap(texts -> texts);
  }

  private static void add(Map<String, Integer> weights, int weight, Stream<String> texts) {
    texts
        .flatMap(text -> Stream.of(Folding.fold(text).split(" ")))
        .forEach(word -> weights.merge(word, weight, Math::max));
  }

  /**
   * Entries that have to do with as many of the words as any entry has, best first; none if that is
   * not more than half of several words.
   *
   * @param words folded, with spaces between them
   */
  List<Entry> search(String words, int limit) {
    var asked = new LinkedHashSet<>(List.of(words.split(" ")));
    asked.removeIf(word -> word.length() < SHORTEST);
    var found = new IdentityHashMap<Entry, Score>();
    for (var word : asked) {
      matches(word).forEach((response, score) -> found.merge(response, score, Score::plus));
    }
    double most = found.values().stream().mapToDouble(Score::words).max().orElse(0);
    if (most == 0 || (asked.size() > 1 && most <= asked.size() / 2.0)) {
      return List.of();
    }
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().words() == most)
        .sorted(
            Comparator.<Map.Entry<Entry, Score>>comparingDouble(e -> -e.getValue().weight())
                .thenComparing(entry -> entry.getKey().registry())
                .thenComparing(entry -> entry.getKey().label()))
        .map(Map.Entry::getKey)
        .limit(limit)
        .toList();
  }

  /**
   * How well an entry answers a search.
   *
   * @param words how many of the words it has to do with; a misspelt one is half a word
   */
  private record Score(double words, double weight) {

    Score plus(Score other) {
      return new Score(words + other.words, weight + other.weight);
    }
  }

  /** What a word of a query scores: by itself or in another form, else as a misspelling. */
  private Map<Entry, Score> matches(String word) {
    var scores = new IdentityHashMap<Entry, Score>();
    Stream.concat(Stream.of(word).filter(places::containsKey), forms(word))
        .forEach(known -> score(known, 1, known.equals(word) ? 1 : 0.6, scores));
    if (scores.isEmpty()) {
      misspelt(word).forEach(known -> score(known, 0.5, 0.6, scores));
    }
    return scores;
  }

  private void score(String known, double words, double likeness, Map<Entry, Score> scores) {
    var told = places.getOrDefault(known, NOWHERE);
    double rarity = Math.log(1 + (double) entries.size() / told.length);
    for (int place : told) {
      int weight = place & ((1 << WEIGHT_BITS) - 1);
      scores.merge(
          entries.get(place >> WEIGHT_BITS),
          new Score(words, weight * rarity * likeness),
          (one, other) -> one.weight() >= other.weight() ? one : other);
    }
  }

  /** Known words that begin with this one, or that this one lengthens by an ending. */
  private Stream<String> forms(String word) {
    if (word.length() < 3) {
      return Stream.empty();
    }
    var longer = places.subMap(word, false, word + Character.MAX_VALUE, false).keySet();
    var shorter =
        Stream.iterate(word.length() - 1, n -> n >= Math.max(5, word.length() - 2), n -> n - 1)
            .map(n -> word.substring(0, n))
            .filter(places::containsKey);
    return Stream.concat(longer.stream().filter(w -> w.length() <= word.length() + 4), shorter);
  }

  private Stream<String> misspelt(String word) {
    int forgiven = EditDistance.forgiven(word.length());
    if (forgiven == 0) {
      return Stream.empty();
    }
    var asked = new Spelling(word);
    return IntStream.rangeClosed(word.length() - forgiven, word.length() + forgiven)
        .mapToObj(length -> byLength.getOrDefault(length, List.of()))
        .flatMap(List::stream)
        .filter(known -> asked.slipsTo(known, forgiven) <= forgiven)
        .map(Spelling.Known::text);
  }
}
