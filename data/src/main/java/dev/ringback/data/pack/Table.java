package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of one registry.
 *
 * @param ids of all rows, in the order of the file
 * @param rows by id; none if one of them cannot be read
 */
record Table(Registry registry, Set<String> ids, Map<String, RegistryEntry.Facts> rows) {

  static Table read(Registry registry, YamlFile file, Problems problems) {
    var table = new Table(registry, new LinkedHashSet<>(), new LinkedHashMap<>());
    var unique = new Unique(problems);
    for (int i = 0; i < file.tree().size(); i++) {
      for (var id : file.texts("/" + i + "/id")) {
        unique.claim(id);
        table.ids.add(id.value());
      }
    }
    Binder.bind(file, new TypeReference<List<RegistryEntry.Facts>>() {}, problems)
        .ifPresent(rows -> rows.forEach(row -> table.rows.put(row.id(), row)));
    return table;
  }

  /** What each row is called, by its id. */
  Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    rows.forEach((id, row) -> names.put(id, row.name()));
    return names;
  }
}
