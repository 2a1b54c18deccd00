package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.Catalog;
import dev.ringback.data.Group;
import dev.ringback.data.Mismatch;
import dev.ringback.data.RegistryEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All texts of one language, {@code lang/TAG}, checked and joined with the facts. */
record Language(String path, DataFolder folder, Facts facts, Problems problems) {

  private static final String GROUPS = "groups.yaml";
  private static final String MESSAGES = "messages.yaml";
  private static final String MISMATCHES = "mismatches.yaml";
  private static final String VOCABULARY = "vocabulary.yaml";

  /** The catalog of the language; empty while there is any problem in any file. */
  Optional<Catalog.Packed> read() throws IOException {
    var expected = facts.codes().stream().map(DataFolder::fileOf).collect(Collectors.toSet());
    expected.add(MESSAGES);
    expected.add(VOCABULARY);
    expected.add(MISMATCHES);
    expected.add(GROUPS);
    facts.tables().keySet().forEach(registry -> expected.add(Table.fileOf(registry)));
    folder.expectOnly(path, expected::contains);

    var responses = new Prose(folder.files(path, facts.codes()), facts, problems).read();
    var words =
        folder.file(path + "/" + VOCABULARY).flatMap(file -> new Words(file, problems).read());
    var needed = MessageKeys.calledForBy(facts.all());
    words.ifPresent(it -> it.examples().values().forEach(key -> needed.add("help." + key)));
    var messages =
        folder.file(path + "/" + MESSAGES).map(file -> new Messages(file, problems).read(needed));
    var entries = entries();
    var mismatches = read(MISMATCHES, new TypeReference<Map<String, Mismatch>>() {});
    var groups = read(GROUPS, new TypeReference<Map<String, Group>>() {});
    if (problems.count() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Catalog.Packed(
            responses,
            entries,
            facts.mappings(),
            mismatches.orElseThrow(),
            groups.orElseThrow(),
            messages.orElseThrow(),
            words.orElseThrow()));
  }

  private <T> Optional<T> read(String name, TypeReference<T> type) throws IOException {
    var file = folder.file(path + "/" + name);
    file.ifPresent(it -> it.texts("").forEach(text -> TextRules.check(text, problems)));
    return file.flatMap(it -> Binder.bind(it, type, problems));
  }

  private List<RegistryEntry> entries() throws IOException {
    var entries = new ArrayList<RegistryEntry>();
    for (var table : facts.tables().values()) {
      folder
          .file(path + "/" + Table.fileOf(table.registry()))
          .ifPresent(file -> entries.addAll(new TableProse(table, file, problems).read()));
    }
    return entries;
  }
}
