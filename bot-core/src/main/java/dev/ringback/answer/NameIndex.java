package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Folding;
import dev.ringback.query.Term;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds things by what they are called. Reason phrases come first, then names of classes and
 * groups, then the official names of the other registries, then what people call things, then what
 * products do.
 */
final class NameIndex {

  /** Names of the same rank may share a word; a lower rank gives way. */
  private record Named(String name, int rank, Set<Topic> topics) {}

  /**
   * What some words name.
   *
   * @param name as the catalog spells it
   * @param topics several if the name is ambiguous, such as "not acceptable"
   * @param slips how many typing slips lie between the words and the name
   */
  record Match(String words, String name, Set<Topic> topics, int slips) {

    /** Whether the words are the name of a header field, as it is written. */
    boolean isHeader() {
      return slips == 0
          && topics.stream()
              .allMatch(
                  it -> it instanceof Topic.One(var entry) && entry.registry() == Registry.HEADER);
    }
  }

  /** As the share of letters that differ. */
  private static final double TOO_UNLIKE = 0.9;

  /** Shorter identifiers, such as Event, are one slip away from too many English words. */
  private static final int SHORTEST_MISSPELT_IDENTIFIER = 8;

  private static final int RESPONSE_NAMES = 100;
  private static final int OTHER_NAMES = 200;
  private static final int PRODUCT_NAMES = 300;

  private final Map<String, Named> byEssence = new LinkedHashMap<>();

  /** By all words, also those that say nothing in a sentence: "no response", "reason SIP". */
  private final Map<String, Named> bySpelling = new HashMap<>();

  /** What products call things in their code: "no_answer". */
  private final Map<String, Named> byIdentifier = new HashMap<>();

  private final UnaryOperator<String> essence;

  /**
   * @param essence the form in which names compare
   */
  NameIndex(Catalog catalog, UnaryOperator<String> essence) {
    this.essence = essence;
    var vocabulary = catalog.vocabulary();
    catalog.responses().forEach(response -> add(response.name(), 0, new Topic.One(response)));
    for (var responseClass : ResponseClass.values()) {
      vocabulary
          .classes()
          .getOrDefault(responseClass.pattern(), List.of())
          .forEach(name -> add(name, 1, new Topic.WholeClass(responseClass)));
    }
    vocabulary
        .groups()
        .forEach((key, names) -> names.forEach(name -> add(name, 1, new Topic.Group(key))));
    var others = catalog.entries().filter(entry -> !(entry instanceof SipResponse)).toList();
    others.stream()
        .filter(entry -> entry.registry() != Registry.PRODUCT)
        .forEach(entry -> add(entry.name(), 2 + entry.registry().ordinal(), new Topic.One(entry)));
    catalog.responses().forEach(response -> addNames(response, RESPONSE_NAMES));
    others.forEach(entry -> addNames(entry, OTHER_NAMES + entry.registry().ordinal()));
    others.forEach(entry -> add(entry.query(), PRODUCT_NAMES, new Topic.One(entry)));
    others.stream()
        .filter(entry -> entry.registry() == Registry.PRODUCT)
        .forEach(entry -> add(entry.name(), PRODUCT_NAMES, new Topic.One(entry)));
    catalog.mappings().stream()
        .flatMap(mapping -> mapping.causeNames().entrySet().stream())
        .forEach(named ->
            catalog
                .cause(named.getValue())
                .ifPresent(cause -> add(named.getKey(), PRODUCT_NAMES, new Topic.One(cause))));
    others.forEach(this::addSpellings);
  }

  /** The names of small registries are words of any language, so people say what they name. */
  private void addSpellings(Entry entry) {
    switch (entry.registry()) {
      case METHOD, HEADER, REASON -> {
        var kind = entry.registry().key();
        add(bySpelling, Folding.fold(kind + " " + entry.name()), entry);
        add(bySpelling, Folding.fold(entry.name() + " " + kind), entry);
      }
      case RESPONSE, CAUSE, WARNING, PRODUCT, TOKEN -> {}
    }
    if (entry instanceof RegistryEntry it && it.facts().compact() != null) {
      add(bySpelling, it.facts().compact(), entry);
    }
  }

  private static void add(Map<String, Named> names, String key, Entry entry) {
    names.computeIfAbsent(
        key, it -> new Named(entry.name(), PRODUCT_NAMES, Set.of(new Topic.One(entry))));
  }

  /**
   * What a term names, the best match first: by all its words, by those that say something, by an
   * identifier among them, with typing slips.
   */
  Optional<Match> find(Term.Words term) {
    var spelled =
        Optional.ofNullable(byIdentifier.get(term.words()))
            .or(() -> Optional.ofNullable(bySpelling.get(term.typed())))
            .map(named -> match(term.words(), named, 0));
    return spelled
        .or(() -> exact(Folding.fold(term.words())))
        .or(() -> identifier(term.words()))
        .or(() -> find(Folding.fold(term.words())));
  }

  private Optional<Match> exact(String words) {
    return Optional.ofNullable(byEssence.get(words)).map(named -> match(words, named, 0));
  }

  private Optional<Match> identifier(String words) {
    return Stream.of(words.split(" "))
        .flatMap(word ->
            Optional.ofNullable(byIdentifier.get(word)).map(it -> match(word, it, 0)).stream())
        .findFirst();
  }

  /**
   * The best match, exact or with as many slips as the length of the words forgives.
   *
   * @param words in the form in which names compare
   */
  Optional<Match> find(String words) {
    var exact = exact(words);
    if (exact.isPresent()) {
      return exact;
    }
    int forgiven = EditDistance.forgiven(words.length());
    return byEssence.entrySet().stream()
        .filter(entry -> Math.abs(entry.getKey().length() - words.length()) <= forgiven)
        .filter(entry -> digits(entry.getKey()).equals(digits(words)))
        .filter(entry -> mayBeMisspelt(entry.getKey(), entry.getValue()))
        .map(e -> match(words, e.getValue(), EditDistance.between(e.getKey(), words)))
        .filter(match -> match.slips() <= forgiven)
        .min(Comparator.comparingInt(Match::slips))
        .or(() -> WordForms.closest(byEssence, words).map(it -> match(words, it, 0)));
  }

  /** A digit is never a slip: D10 is not D1. */
  private static String digits(String text) {
    return text.replaceAll("\\D", "");
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
    record Near(Named named, double unlikeness) {}
    return byEssence.entrySet().stream()
        .filter(entry -> words.length() <= 2 * entry.getKey().length())
        .map(entry -> new Near(entry.getValue(), unlikeness(entry.getKey(), words)))
        .filter(near -> near.unlikeness() <= TOO_UNLIKE)
        .sorted(Comparator.comparingDouble(Near::unlikeness))
        .flatMap(near -> near.named().topics().stream())
        .mapMulti(NameIndex::entry)
        .distinct()
        .limit(limit)
        .toList();
  }

  /** The entries with a name in which some word begins with the letters. */
  List<Entry> completions(String letters) {
    return byEssence.entrySet().stream()
        .filter(entry -> (" " + entry.getKey()).contains(" " + letters))
        .flatMap(entry -> entry.getValue().topics().stream())
        .mapMulti(NameIndex::entry)
        .distinct()
        .toList();
  }

  private static Match match(String words, Named named, int slips) {
    return new Match(words, named.name(), named.topics(), slips);
  }

  private static void entry(Topic topic, Consumer<Entry> found) {
    if (topic instanceof Topic.One(var entry)) {
      found.accept(entry);
    }
  }

  private static double unlikeness(String name, String words) {
    return (double) EditDistance.between(name, words) / Math.max(name.length(), words.length());
  }

  private void addNames(Entry entry, int rank) {
    entry.names().forEach(name -> add(name, rank, new Topic.One(entry)));
  }

  private void add(String name, int rank, Topic topic) {
    add(byEssence, essence.apply(name), name, rank, topic);
    add(bySpelling, Folding.fold(name), name, rank, topic);
    if (name.contains("_") && rank == PRODUCT_NAMES) {
      add(byIdentifier, name.toLowerCase(Locale.ROOT), name, rank, topic);
    }
  }

  private static void add(
      Map<String, Named> names, String key, String name, int rank, Topic topic) {
    var named = names.computeIfAbsent(key, it -> new Named(name, rank, new LinkedHashSet<>()));
    if (named.rank() == rank) {
      named.topics().add(topic);
    }
  }
}
