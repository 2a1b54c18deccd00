package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one registry, {@code registries/NAME.yaml}, by their ids, in the order of the file.
 */
record Table(Registry registry, Map<String, RegistryEntry.Facts> rows) {

  /** The tables of all registries that have one; the responses have a file each instead. */
  static Map<Registry, Table> readAll(DataFolder folder, Problems problems) throws IOException {
    var tables = new EnumMap<Registry, Table>(Registry.class);
    for (var registry : Registry.values()) {
      if (registry != Registry.RESPONSE) {
        folder
            .file("registries/" + fileOf(registry))
            .ifPresent(file -> tables.put(registry, read(registry, file, problems)));
      }
    }
    return tables;
  }

  /** The name of a registry's file, in every folder. */
  static String fileOf(Registry registry) {
    return registry.key() + "s.yaml";
  }

  private static Table read(Registry registry, YamlFile file, Problems problems) {
    var rows = new LinkedHashMap<String, RegistryEntry.Facts>();
    var bound = Binder.bind(file, new TypeReference<List<RegistryEntry.Facts>>() {}, problems);
    for (var row : bound.orElse(List.of())) {
      if (rows.putIfAbsent(row.id(), row) != null) {
        problems.add(file.at("/" + rows.size()), "has the id of an earlier row: " + row.id());
      }
    }
    return new Table(registry, rows);
  }

  boolean has(String id) {
    return rows.containsKey(id);
  }
}
