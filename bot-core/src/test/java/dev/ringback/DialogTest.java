package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file under {@code dialogs/LANGUAGE} is a question, after "&gt; ", and the whole card that
 * answers it. {@code -Ddialogs.write=true} writes the cards anew and leaves that run red, so that
 * nobody takes a new card for a checked one.
 */
class DialogTest {

  private static final Path DIALOGS = Path.of("src/test/resources/dialogs");
  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  static List<Path> dialogs() throws IOException {
    try (Stream<Path> files = Files.walk(DIALOGS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("dialogs")
  void answersAsWritten(Path dialog) throws IOException {
    var written = Files.readString(dialog);
    var question = written.lines().findFirst().orElseThrow().substring(2);
    var language = Locale.forLanguageTag(DIALOGS.relativize(dialog).getName(0).toString());
    var card = RINGBACK.reply(new Ask(unescaped(question), List.of(language)));
    var answered = "> " + question + "\n\n" + CardDump.of(card);
    if (Boolean.getBoolean("dialogs.write") && !answered.equals(written)) {
      Files.writeString(dialog, answered);
      fail("written anew, now read it: " + dialog);
    }
    assertThat(answered).isEqualTo(written);
  }

  /** Line breaks and invisible characters are written as Java would escape them. */
  private static String unescaped(String question) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(question.replace("\\n", "\n"))
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  static List<String> languages() {
    return RINGBACK.languages().stream().map(Locale::toLanguageTag).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void areEnough(String language) throws IOException {
    try (var files = Files.list(DIALOGS.resolve(language))) {
      assertThat(files).hasSizeGreaterThanOrEqualTo(25);
    }
  }
}
