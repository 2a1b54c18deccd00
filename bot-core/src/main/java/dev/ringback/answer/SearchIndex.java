package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Lazy;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseProse;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** How much of a word a misspelt one is. */
  private static final double MISSPELT = 0.5;

  /** How like a word its other forms are, and what it misspells. */
  private static final double OTHER_FORM = 0.6;

  /** In the order in which those come that answer a search as well. */
  private final List<Entry> entries;

  /** Word → the entries that it is told of. */
  private final TreeMap<String, List<Matches.Told>> told = new TreeMap<>();

  private final Lazy<Spellings> spellings;

  SearchIndex(Catalog catalog) {
    entries =
        catalog
            .entries()
            .sorted(Comparator.comparing(Entry::registry).thenComparing(Entry::label))
            .toList();
    var numbers = new HashMap<String, Map<Integer, IntStream.Builder>>();
    for (int i = 0; i < entries.size(); i++) {
      int number = i;
      weights(entries.get(number))
          .forEach((word, weight) ->
              numbers
                  .computeIfAbsent(word, it -> new HashMap<>())
                  .computeIfAbsent(weight, it -> IntStream.builder())
                  .add(number));
    }
    numbers.forEach((word, byWeight) -> told.put(word, told(byWeight)));
    spellings = new Lazy<>(() -> new Spellings(List.copyOf(told.keySet())));
  }

  private List<Matches.Told> told(Map<Integer, IntStream.Builder> numbers) {
    var sets = new HashMap<Integer, EntrySet>();
    numbers.forEach((weight, those) -> sets.put(weight, EntrySet.of(those.build().toArray())));
    int all = sets.values().stream().mapToInt(EntrySet::size).sum();
    double rarity = Math.log(1 + (double) entries.size() / all);
    return sets.entrySet().stream()
        .map(it -> new Matches.Told(it.getKey() * rarity, it.getValue()))
        .toList();
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
    var asked =
        Stream.of(words.split(" "))
            .filter(word -> word.length() >= SHORTEST)
            .distinct()
            .map(this::matches)
            .toList();
    double least = asked.size() == 1 ? MISSPELT : (asked.size() + 1) / 2.0;
    return BestMatches.of(asked, least, entries.size(), limit).stream().map(entries::get).toList();
  }

  /** What a word of a query stands for: itself and other forms of it, else what it misspells. */
  private Matches matches(String word) {
    var known = new ArrayList<>(told.getOrDefault(word, List.of()));
    forms(word).forEach(form -> addLike(known, form));
    if (!known.isEmpty()) {
      return new Matches(1, known);
    }
    misspelt(word).forEach(it -> addLike(known, it));
    return new Matches(MISSPELT, known);
  }

  private void addLike(List<Matches.Told> known, String other) {
    for (var it : told.getOrDefault(other, List.of())) {
      known.add(new Matches.Told(it.weight() * OTHER_FORM, it.entries()));
    }
  }

  /** Known words that begin with this one, or that this one lengthens by an ending. */
  private Stream<String> forms(String word) {
    if (word.length() < 3) {
      return Stream.empty();
    }
    var longer = told.subMap(word, false, word + Character.MAX_VALUE, false).keySet();
    var shorter =
        Stream.iterate(word.length() - 1, n -> n >= Math.max(5, word.length() - 2), n -> n - 1)
            .map(n -> word.substring(0, n))
            .filter(told::containsKey);
    return Stream.concat(longer.stream().filter(w -> w.length() <= word.length() + 4), shorter);
  }

  private Stream<String> misspelt(String word) {
    int forgiven = EditDistance.forgiven(word.length());
    if (forgiven == 0) {
      return Stream.empty();
    }
    var misspelt = Stream.<String>builder();
    spellings.get().find(word, length -> forgiven, (known, number, slips) -> misspelt.add(known));
    return misspelt.build();
  }
}
