package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.RegistryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The prose of one registry in one language: one file, keyed by the ids of its table. */
record TableProse(Table table, YamlFile file, Problems problems) {

  /** The entries whose facts and prose could be read, in the order of the table. */
  List<RegistryEntry> read() {
    file.texts("").forEach(text -> TextRules.check(text, problems));
    for (var entry : file.tree().properties()) {
      var at = JsonPointer.empty().appendProperty(entry.getKey());
      if (table.has(entry.getKey())) {
        new ProseForm(file, at, problems).check();
      } else {
        problems.add(file.at(at), "is not in the table of the " + table.registry().key() + "s");
      }
    }
    var told =
        Binder.bind(file, new TypeReference<Map<String, RegistryEntry.Prose>>() {}, problems);
    var entries = new ArrayList<RegistryEntry>();
    told.ifPresent(prose ->
        table
            .rows()
            .forEach((id, row) -> {
              if (prose.containsKey(id)) {
                entries.add(new RegistryEntry(table.registry(), row, prose.get(id)));
              } else {
                problems.add(file.at(JsonPointer.empty().appendProperty(id)), "is missing");
              }
            }));
    return entries;
  }
}
