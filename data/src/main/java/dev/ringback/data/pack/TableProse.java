package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The prose of one registry in one language: one file, keyed by the ids of its table. */
record TableProse(Table table, YamlFile file, Map<String, String> messages, Problems problems) {

  /** Under this key stand the kinds of tokens in the interface words. */
  static final String KIND = "token.";

  /** The entries whose facts and prose could be read, in the order of the table. */
  List<RegistryEntry> read() {
    var claims = new Claims(table.names(), problems);
    for (var entry : file.tree().properties()) {
      var at = JsonPointer.empty().appendProperty(entry.getKey());
      if (table.ids().contains(entry.getKey())) {
        new ProseForm(file, at, problems).check(ProseKey.ENTRY);
        claims.check(entry.getKey(), file, at);
      } else {
        problems.add(file.at(at), "is not in the table of the " + table.registry().key() + "s");
      }
    }
    for (var id : table.ids()) {
      if (!file.tree().has(id)) {
        problems.add(file.at(JsonPointer.empty().appendProperty(id)), "is missing");
      }
    }
    return Binder.bind(file, new TypeReference<Map<String, RegistryEntry.Prose>>() {}, problems)
        .stream()
        .flatMap(this::entries)
        .toList();
  }

  /** The words that say what kind of token it is. */
  private @Nullable String kind(RegistryEntry.Facts row) {
    return table.registry() == Registry.TOKEN ? messages.get(KIND + row.group()) : null;
  }

  private Stream<RegistryEntry> entries(Map<String, RegistryEntry.Prose> prose) {
    return table.rows().values().stream()
        .flatMap(row ->
            Stream.ofNullable(prose.get(row.id()))
                .map(told -> new RegistryEntry(table.registry(), row, kind(row), told)));
  }
}
