package dev.ringback.answer;

import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.Vocabulary;
import dev.ringback.query.Folding;
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

  /** Those of the entries whose product the words name best; none if they name no product. */
  static List<Entry> ofProduct(List<Entry> entries, String words) {
    var named = List.of(words.split(" "));
    long best = entries.stream().mapToLong(entry -> named(entry, named)).max().orElse(0);
    return best == 0
        ? List.of()
        : entries.stream().filter(entry -> named(entry, named) == best).toList();
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
