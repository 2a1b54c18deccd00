package dev.ringback.data.pack;

import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The registries other than that of the responses, {@code registries/NAME.yaml}, in their order.
 */
record Tables(Map<Registry, Table> byRegistry, Problems problems) {

  private static final String FOLDER = "registries";

  /** What the row of a product's code cannot do without, unlike that of a registered thing. */
  private static final List<String> OF_PRODUCT = List.of("product", "number", "source");

  /** What the row of a token cannot do without: the kind of token that it is. */
  private static final List<String> OF_TOKEN = List.of("product", "group");

  static Tables read(DataFolder folder, Problems problems) throws IOException {
    var tables = new Tables(new EnumMap<>(Registry.class), problems);
    folder.expectOnly(FOLDER, fileNames()::contains);
    for (var registry : registries()) {
      var file = folder.file(FOLDER + "/" + fileOf(registry));
      if (file.isPresent()) {
        tables.byRegistry.put(registry, Table.read(registry, file.get(), problems));
        tables.check(registry, file.get());
      }
    }
    return tables;
  }

  /** The registries that have a table; the responses have a file each instead. */
  private static List<Registry> registries() {
    return Stream.of(Registry.values()).filter(it -> it != Registry.RESPONSE).toList();
  }

  /** The name of a registry's file, in every folder. */
  static String fileOf(Registry registry) {
    return registry.key() + "s.yaml";
  }

  /** The names of the files of all registries. */
  static List<String> fileNames() {
    return registries().stream().map(Tables::fileOf).toList();
  }

  private void check(Registry registry, YamlFile file) {
    var numbers = new Numbers(file, problems);
    for (int i = 0; i < file.tree().size(); i++) {
      var at = "/" + i;
      numbers.expectStatusCodes(at + "/statusCodes");
      numbers.expectCauses(at + "/causes", this);
      for (var key : neededIn(registry)) {
        if (!file.tree().path(i).has(key)) {
          problems.add(file.at(at + "/" + key), "is missing");
        }
      }
    }
  }

  private static List<String> neededIn(Registry registry) {
    return switch (registry) {
      case PRODUCT -> OF_PRODUCT;
      case TOKEN -> OF_TOKEN;
      case RESPONSE, CAUSE, WARNING, METHOD, HEADER, REASON -> List.of();
    };
  }

  /** The tables that are there. */
  Collection<Table> all() {
    return byRegistry.values();
  }

  /** All rows that could be read. */
  Stream<RegistryEntry.Facts> rows() {
    return all().stream().flatMap(table -> table.rows().values().stream());
  }

  /** All rows of a registry that could be read. */
  Stream<RegistryEntry.Facts> rows(Registry registry) {
    return all().stream()
        .filter(table -> table.registry() == registry)
        .flatMap(table -> table.rows().values().stream());
  }

  /** What the rows of a registry are called. */
  Stream<String> names(Registry registry) {
    return all().stream()
        .filter(table -> table.registry() == registry)
        .flatMap(table -> table.names().values().stream());
  }

  /** Whether a cause is assigned; any may be while that table is missing. */
  boolean hasCause(int number) {
    var causes = byRegistry.get(Registry.CAUSE);
    return causes == null || causes.ids().contains(String.valueOf(number));
  }
}
