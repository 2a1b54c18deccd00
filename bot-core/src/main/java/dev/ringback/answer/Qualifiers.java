package dev.ringback.answer;

import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.Vocabulary;
import dev.ringback.query.Folding;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words around a number say of the registry or the product that it stands in. */
final class Qualifiers {

  private final Map<String, Registry> registries = new HashMap<>();

  Qualifiers(Vocabulary vocabulary) {
    for (var registry : Registry.values()) {
      vocabulary
          .registries()
          .getOrDefault(registry.key(), List.of())
          .forEach(word -> registries.put(Folding.fold(word), registry));
    }
  }

  /** The registry that the words name, if they name one. */
  Optional<Registry> registry(String words) {
    return Stream.of(words.split(" ")).map(registries::get).flatMap(Stream::ofNullable).findFirst();
  }

  /** Those of the entries whose product the words name. */
  static List<Entry> ofProduct(List<Entry> entries, String words) {
    var named = List.of(words.split(" "));
    return entries.stream()
        .filter(entry ->
            entry instanceof RegistryEntry it
                && it.facts().product() != null
                && !Collections.disjoint(
                    List.of(Folding.fold(it.facts().product()).split(" ")), named))
        .toList();
  }
}
