package dev.ringback.data.pack;

import dev.ringback.data.Catalog;
import dev.ringback.data.RegistryEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** All texts of one language, {@code lang/TAG}, checked and joined with the facts. */
record Language(
    String path, DataFolder folder, Facts facts, ProtocolWords protocolWords, Problems problems) {

  private static final String GROUPS = "groups.yaml";
  private static final String MESSAGES = "messages.yaml";
  private static final String MISMATCHES = "mismatches.yaml";
  private static final String VOCABULARY = "vocabulary.yaml";

  Language(String path, DataFolder folder, Facts facts, Problems problems) {
    this(path, folder, facts, new ProtocolWords(facts.tables(), problems), problems);
  }

  /** The catalog of the language; empty while there is any problem in any file. */
  Optional<Catalog.Packed> read() throws IOException {
    expectNoOtherFiles();
    var files = folder.files(path, facts.codes());
    files.values().forEach(this::checkTexts);
    var responses = new Prose(files, facts, problems).read();
    var entries = entries();
    var mismatches =
        prose(MISMATCHES).flatMap(file -> new Mismatches(file, facts, problems).read());
    var groups = prose(GROUPS).flatMap(file -> new Groups(file, facts.codes(), problems).read());
    var vocabulary = file(VOCABULARY).map(file -> new Words(file, problems));
    groups.ifPresent(it -> vocabulary.ifPresent(words -> words.expectGroups(it.keySet())));
    var words = vocabulary.flatMap(Words::read);
    var needed = MessageKeys.calledForBy(facts);
    groups.ifPresent(it -> Groups.headings(it).forEach(needed::add));
    words.ifPresent(it -> it.examples().values().forEach(key -> needed.add("help." + key)));
    var messages = file(MESSAGES).map(file -> new Messages(file, problems).read(needed));
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

  private void expectNoOtherFiles() throws IOException {
    var expected = new HashSet<>(List.of(GROUPS, MESSAGES, MISMATCHES, VOCABULARY));
    expected.addAll(Tables.fileNames());
    facts.codes().forEach(code -> expected.add(DataFolder.fileOf(code)));
    folder.expectOnly(path, expected::contains);
  }

  private List<RegistryEntry> entries() throws IOException {
    var entries = new ArrayList<RegistryEntry>();
    for (var table : facts.tables().all()) {
      prose(Tables.fileOf(table.registry()))
          .ifPresent(file -> entries.addAll(new TableProse(table, file, problems).read()));
    }
    return entries;
  }

  private Optional<YamlFile> file(String name) throws IOException {
    return folder.file(path + "/" + name);
  }

  private Optional<YamlFile> prose(String name) throws IOException {
    var file = file(name);
    file.ifPresent(this::checkTexts);
    return file;
  }

  private void checkTexts(YamlFile file) {
    for (var text : file.texts("")) {
      TextRules.check(text, problems);
      protocolWords.check(text);
    }
  }
}
