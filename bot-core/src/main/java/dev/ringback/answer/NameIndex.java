package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Lazy;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import dev.ringback.data.Vocabulary;
import dev.ringback.query.Folding;
import dev.ringback.query.Term;
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
  record Named(String name, int rank, Set<Topic> topics) {

    Named with(Topic topic) {
      var more = new LinkedHashSet<>(topics);
      more.add(topic);
      return new Named(name, rank, more);
    }
  }

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

  private static final int RESPONSE_NAMES = 100;
  private static final int OTHER_NAMES = 200;
  private static final int PRODUCT_NAMES = 300;

  private final Map<String, Named> byEssence = new LinkedHashMap<>();

  /** By all words, also those that say nothing in a sentence: "no response", "reason SIP". */
  private final Map<String, Named> bySpelling = new HashMap<>();

  /** What products call things in their code: "no_answer". */
  private final Map<String, Named> byIdentifier = new HashMap<>();

  private final UnaryOperator<String> essence;
  private final Lazy<NameSpellings> spellings = new Lazy<>(() -> new NameSpellings(byEssence));
  private final Lazy<WordForms<Named>> forms = new Lazy<>(() -> new WordForms<>(byEssence));

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
        .forEach(entry -> add(entry.name(), rank(entry), new Topic.One(entry)));
    catalog.responses().forEach(response -> addNames(response, RESPONSE_NAMES));
    others.forEach(entry -> addNames(entry, OTHER_NAMES + entry.registry().ordinal()));
    others.forEach(entry -> {
      add(entry.query(), PRODUCT_NAMES, new Topic.One(entry));
      add(entry.label(), PRODUCT_NAMES, new Topic.One(entry));
    });
    others.stream()
        .filter(entry -> entry.registry() == Registry.PRODUCT)
        .forEach(entry -> add(entry.name(), PRODUCT_NAMES, new Topic.One(entry)));
    catalog.mappings().stream()
        .flatMap(mapping -> mapping.causeNames().entrySet().stream())
        .forEach(named ->
            catalog
                .cause(named.getValue())
                .ifPresent(cause -> add(named.getKey(), PRODUCT_NAMES, new Topic.One(cause))));
    others.forEach(entry -> addSpellings(entry, vocabulary));
  }

  /** Tokens are everyday words, such as timeout, that mean a response first. */
  private static int rank(Entry entry) {
    return entry.registry() == Registry.TOKEN ? OTHER_NAMES : 2 + entry.registry().ordinal();
  }

  /** The names of small registries are words of any language, so people say what they name. */
  private void addSpellings(Entry entry, Vocabulary vocabulary) {
    switch (entry.registry()) {
      case METHOD, HEADER, REASON -> {
        var key = entry.registry().key();
        var kinds = vocabulary.registries().getOrDefault(key, List.of());
        Stream.concat(Stream.of(key), kinds.stream())
            .forEach(kind -> {
              add(bySpelling, Folding.fold(kind + " " + entry.name()), entry);
              add(bySpelling, Folding.fold(entry.name() + " " + kind), entry);
            });
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
    int forgiven = EditDistance.forgiven(words.length());
    return exact(words)
        .or(() -> spellings.get().misspelt(words, Math.min(1, forgiven)))
        .or(() -> forms.get().closest(words).map(it -> match(words, it, 0)))
        .or(() -> spellings.get().misspelt(words, forgiven));
  }

  /** The entries whose names look most like the words; none if nothing looks like them. */
  List<Entry> nearest(String words, int limit) {
    return spellings.get().nearest(words, limit);
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

  static Match match(String words, Named named, int slips) {
    return new Match(words, named.name(), named.topics(), slips);
  }

  static void entry(Topic topic, Consumer<Entry> found) {
    if (topic instanceof Topic.One(var entry)) {
      found.accept(entry);
    }
  }

  private void addNames(Entry entry, int rank) {
    entry.names().forEach(name -> add(name, rank, new Topic.One(entry)));
  }

  private void add(String name, int rank, Topic topic) {
    var spelled = Folding.fold(name);
    var said = essence.apply(name);
    add(byEssence, said.equals(spelled) ? spelled : said, name, rank, topic);
    add(bySpelling, spelled, name, rank, topic);
    if (name.contains("_") && rank == PRODUCT_NAMES) {
      add(byIdentifier, name.toLowerCase(Locale.ROOT), name, rank, topic);
    }
  }

  private static void add(
      Map<String, Named> names, String key, String name, int rank, Topic topic) {
    names.merge(
        key,
        new Named(name, rank, Set.of(topic)),
        (named, same) -> named.rank() == rank ? named.with(topic) : named);
  }
}
