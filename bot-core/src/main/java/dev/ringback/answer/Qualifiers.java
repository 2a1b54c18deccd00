package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Lazy;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the words around a number say of the registry or the product that it stands in. */
final class Qualifiers {

  /** A bare number after them is a status code or a Q.850 cause. */
  private static final Set<String> READ_OTHERWISE = Set.of("sip", "q 850");

  private final Map<String, Registry> registries = new HashMap<>();
  private final Lazy<Map<String, RegistryEntry>> reasons;

  Qualifiers(Catalog catalog) {
    var vocabulary = catalog.vocabulary();
    reasons = new Lazy<>(() -> reasons(catalog));
    Stream.of(Registry.values())
        .filter(Registry::isNumeric)
        .forEach(registry ->
            vocabulary
                .registries()
                .getOrDefault(registry.key(), List.of())
                .forEach(word -> registries.put(Folding.fold(word), registry)));
  }

  private static Map<String, RegistryEntry> reasons(Catalog catalog) {
    var reasons = new HashMap<String, RegistryEntry>();
    catalog
        .entries(Registry.REASON)
        .map(RegistryEntry.class::cast)
        .forEach(protocol -> addReason(protocol, reasons));
    return reasons;
  }

  /**
   * A pasted value names its protocol after the word; a typed one may leave that out where the name
   * can mean nothing else.
   */
  private static void addReason(RegistryEntry protocol, Map<String, RegistryEntry> reasons) {
    var name = Folding.fold(protocol.name());
    reasons.put("protocol " + name, protocol);
    if (!READ_OTHERWISE.contains(name) && !protocol.name().contains("_")) {
      reasons.put(name, protocol);
      reasons.put(name + " cause", protocol);
    }
  }

  /** The protocol of a Reason header field that the words name. */
  Optional<RegistryEntry> reason(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.ofNullable(reasons.get().get(words));
  }

  /** The registry that the words name, if they name one. */
  Optional<Registry> registry(String words) {
    for (var word : words.split(" ")) {
      var registry = registries.get(word);
      if (registry != null) {
        return Optional.of(registry);
      }
    }
    return Optional.empty();
  }

  /** Whether the letters begin a word for the registry. */
  boolean begins(Registry registry, String letters) {
    return registries.entrySet().stream()
        .anyMatch(word -> word.getValue() == registry && word.getKey().startsWith(letters));
  }

  /** Those of the entries whose product the words name best; none if they name no product. */
  static List<Entry> ofProduct(List<Entry> entries, String words) {
    if (words.isEmpty()) {
      return List.of();
    }
    var named = List.of(words.split(" "));
    long best = entries.stream().mapToLong(entry -> named(entry, named)).max().orElse(0);
    return best == 0
        ? List.of()
        : entries.stream().filter(entry -> named(entry, named) == best).toList();
  }

  /** Those products that answer with that phrase, where no registered code has the number. */
  static List<Entry> byPhrase(List<Entry> entries, String words) {
    boolean isRegistered = entries.stream().anyMatch(SipResponse.class::isInstance);
    return isRegistered || words.isEmpty()
        ? List.of()
        : entries.stream()
            .filter(entry -> entry.registry() == Registry.PRODUCT)
            .filter(entry ->
                List.of(Folding.fold(entry.name()).split(" "))
                    .containsAll(List.of(words.split(" "))))
            .toList();
  }

  /** How many words of an entry's product are among the words. */
  private static long named(Entry entry, List<String> words) {
    return entry instanceof RegistryEntry it
        ? Stream.of(it.facts().product(), it.kind())
            .flatMap(Stream::ofNullable)
            .flatMap(product -> Stream.of(Folding.fold(product).split(" ")))
            .distinct()
            .filter(words::contains)
            .count()
        : 0;
  }
}
