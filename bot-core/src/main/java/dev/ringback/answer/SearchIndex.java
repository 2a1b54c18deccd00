package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Folding;
import java.util.Comparator;
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

  private static final double NAME = 8;
  private static final double SUMMARY = 4;
  private static final double HEADER = 3;
  private static final double PROSE = 1;

  /**
   * Word → entry → the highest weight with which the word stands there. An entry is one object; to
   * tell two apart by all that is told of them would take longer than the search.
   */
  private final TreeMap<String, Map<Entry, Double>> postings = new TreeMap<>();

  private final Map<Integer, List<Spelling.Known>> byLength;

  private final int size;

  SearchIndex(Catalog catalog) {
    size = (int) catalog.entries().count();
    catalog
        .entries()
        .forEach(entry -> {
          add(entry, NAME, Stream.concat(Stream.of(entry.name()), entry.names().stream()));
          add(entry, SUMMARY, Stream.of(entry.summary()));
          switch (entry) {
            case SipResponse response -> add(response);
            case RegistryEntry other -> add(other);
          }
        });
    byLength =
        postings.keySet().stream()
            .map(Spelling.Known::of)
            .collect(Collectors.groupingBy(Spelling.Known::length));
  }

  private void add(SipResponse response) {
    var prose = response.prose();
    add(response, HEADER, response.facts().headers().stream().map(rule -> rule.name()));
    add(response, PROSE, prose.seen().stream());
    add(response, PROSE, prose.fix().stream());
    add(
        response,
        PROSE,
        Stream.of(prose.description(), prose.send(), prose.receive(), prose.verdict()));
    add(response, PROSE, Stream.ofNullable(prose.devices()));
  }

  private void add(RegistryEntry entry) {
    add(entry, PROSE, Stream.ofNullable(entry.prose().description()));
    add(entry, PROSE, entry.prose().fix().stream());
    add(entry, PROSE, entry.prose().values().values().stream());
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
    Stream.concat(Stream.of(word).filter(postings::containsKey), forms(word))
        .forEach(known -> score(known, 1, known.equals(word) ? 1 : 0.6, scores));
    if (scores.isEmpty()) {
      misspelt(word).forEach(known -> score(known, 0.5, 0.6, scores));
    }
    return scores;
  }

  private void score(String known, double words, double likeness, Map<Entry, Score> scores) {
    var told = postings.getOrDefault(known, Map.of());
    double rarity = Math.log(1 + (double) size / told.size());
    told.forEach((response, weight) ->
        scores.merge(
            response,
            new Score(words, weight * rarity * likeness),
            (one, other) -> one.weight() >= other.weight() ? one : other));
  }

  /** Known words that begin with this one, or that this one lengthens by an ending. */
  private Stream<String> forms(String word) {
    if (word.length() < 3) {
      return Stream.empty();
    }
    var longer = postings.subMap(word, false, word + Character.MAX_VALUE, false).keySet();
    var shorter =
        Stream.iterate(word.length() - 1, n -> n >= Math.max(5, word.length() - 2), n -> n - 1)
            .map(n -> word.substring(0, n))
            .filter(postings::containsKey);
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

  private void add(Entry entry, double weight, Stream<String> texts) {
    var words =
        texts.flatMap(text -> Stream.of(Folding.fold(text).split(" "))).collect(Collectors.toSet());
    for (var word : words) {
      postings
          .computeIfAbsent(word, key -> new IdentityHashMap<>())
          .merge(entry, weight, Math::max);
    }
  }
}
