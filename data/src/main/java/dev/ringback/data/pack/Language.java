package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import dev.ringback.data.SpokenLanguage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All texts of one language, {@code lang/TAG}, checked and joined with the facts. */
record Language(
    LanguageFolder folder, Facts facts, ProtocolWords protocolWords, Problems problems) {

  Language(LanguageFolder folder, Facts facts, Problems problems) {
    this(folder, facts, new ProtocolWords(facts.tables(), problems), problems);
  }

  /** The file {@code language.yaml}. */
  private record About(String name, List<String> asked) {}

  /** The catalog of the language; empty while there is any problem in any file. */
  Optional<Packed> read() throws IOException {
    folder.expectNoOtherFiles(facts.codes());
    var language = spoken();
    var responses = new Prose(files(), facts, problems).read();
    var mismatches =
        prose(LanguageFolder.MISMATCHES)
            .flatMap(file -> new Mismatches(file, facts, problems).read());
    var groups =
        prose(LanguageFolder.GROUPS)
            .flatMap(file -> new Groups(file, facts.codes(), problems).read());
    var vocabulary = folder.words().map(file -> new Words(file, problems));
    groups.ifPresent(it -> vocabulary.ifPresent(words -> words.expectGroups(it.keySet())));
    var words = vocabulary.flatMap(Words::read);
    var needed = MessageKeys.calledForBy(facts);
    groups.ifPresent(it -> Groups.headings(it).forEach(needed::add));
    words.ifPresent(it -> it.examples().values().forEach(key -> needed.add("help." + key)));
    var messages =
        folder
            .texts(LanguageFolder.MESSAGES)
            .map(file -> new Messages(file, problems).read(needed))
            .orElseGet(Map::of);
    var entries = entries(messages);
    if (problems.count() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Packed(
            language.orElseThrow(),
            responses,
            entries,
            untranslated(responses, entries),
            facts.mappings(),
            mismatches.orElseThrow(),
            groups.orElseThrow(),
            messages,
            words.orElseThrow()));
  }

  private Optional<SpokenLanguage> spoken() throws IOException {
    var locale = Locale.forLanguageTag(folder.tag());
    return folder
        .language()
        .flatMap(file -> Binder.bind(file, new TypeReference<About>() {}, problems))
        .map(about -> new SpokenLanguage(locale, about.name(), about.asked()));
  }

  private SortedMap<Integer, YamlFile> files() throws IOException {
    var files = new TreeMap<Integer, YamlFile>();
    for (int code : facts.codes()) {
      prose(DataFolder.fileOf(code)).ifPresent(file -> files.put(code, file));
    }
    return files;
  }

  private List<RegistryEntry> entries(Map<String, String> messages) throws IOException {
    var entries = new ArrayList<RegistryEntry>();
    for (var table : facts.tables().all()) {
      prose(Tables.fileOf(table.registry()))
          .ifPresent(
              file -> entries.addAll(new TableProse(table, file, messages, problems).read()));
    }
    return entries;
  }

  /** What the language does not tell everything of, so that some of it shows in English. */
  private Set<String> untranslated(List<SipResponse> responses, List<RegistryEntry> entries) {
    var coverage = folder.coverage();
    var queries = new TreeSet<String>();
    for (var response : responses) {
      if (!coverage.isComplete(DataFolder.fileOf(response.code()) + "/")) {
        queries.add(response.query());
      }
    }
    for (var entry : entries) {
      var key = Tables.fileOf(entry.registry()) + "/" + entry.facts().id() + "/";
      if (!coverage.isComplete(key)) {
        queries.add(entry.query());
      }
    }
    return queries;
  }

  private Optional<YamlFile> prose(String name) throws IOException {
    var file = folder.texts(name);
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
