package dev.ringback.data.pack;

import dev.ringback.data.Catalog;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** All texts of one language, {@code lang/TAG}, checked and joined with the facts. */
record Language(String path, DataFolder folder, Facts facts, Problems problems) {

  private static final String MESSAGES = "messages.yaml";
  private static final String VOCABULARY = "vocabulary.yaml";

  /** The catalog of the language; empty while there is any problem in any file. */
  Optional<Catalog.Packed> read() throws IOException {
    var expected = facts.codes().stream().map(DataFolder::fileOf).collect(Collectors.toSet());
    expected.add(MESSAGES);
    expected.add(VOCABULARY);
    folder.expectOnly(path, expected::contains);

    var responses = new Prose(folder.files(path, facts.codes()), facts, problems).read();
    var words =
        folder.file(path + "/" + VOCABULARY).flatMap(file -> new Words(file, problems).read());
    var needed = MessageKeys.calledForBy(facts.all());
    words.ifPresent(it -> it.examples().values().forEach(key -> needed.add("help." + key)));
    var messages =
        folder.file(path + "/" + MESSAGES).map(file -> new Messages(file, problems).read(needed));
    if (problems.count() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Catalog.Packed(responses, facts.causes(), messages.orElseThrow(), words.orElseThrow()));
  }
}
