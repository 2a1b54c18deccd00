package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an adapter's command line prints, and with which status it ends. */
class LauncherTest {

  private static int run(TestShell shell, String... args) {
    return Launcher.run(new LinePlatform(), shell.shell(), args);
  }

  @Test
  void previewsOneQueryOnOneLine() {
    var shell = TestShell.withInput("");
    assertThat(run(shell, "--preview", "302", "vs", "410")).isEqualTo(0);
    assertThat(shell.outLines()).hasSize(1);
    assertThat(shell.out()).startsWith("{\"text\":\"302 Moved Temporarily vs 410 Gone: ");
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void optionsMayStandAnywhereAndValuesBesideThem() {
    var expected = TestShell.withInput("");
    run(expected, "--preview", "486");
    for (var line :
        new String[] {"486 --preview", "--lang en --preview 486", "--preview 486 --lang=EN-gb"}) {
      var shell = TestShell.withInput("");
      assertThat(run(shell, line.split(" "))).isEqualTo(0);
      assertThat(shell.out()).isEqualTo(expected.out());
    }
  }

  @ParameterizedTest
  @CsvSource({"486, 0", "help, 0", "'', 0", "499, 0", "list, 0", "zzqq xxyy, 1", "999, 1"})
  void theStatusSaysWhetherSomethingMatched(String query, int status) {
    assertThat(run(TestShell.withInput(""), "--preview", query)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@everyone", "-302", "<!channel>", "${sys:user.home}"})
  void aQueryIsTakenAsItIs(String query) {
    var shell = TestShell.withInput("");
    assertThat(run(shell, "--preview", query)).isIn(0, 1);
    assertThat(shell.outLines()).hasSize(1);
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void aQueryIsNoNameOfAFileWithArguments(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("arguments"), "--help");
    var shell = TestShell.withInput("");
    assertThat(run(shell, "--preview", "@" + file)).isEqualTo(1);
    assertThat(shell.outLines()).hasSize(1);
  }

  @Test
  void afterTwoDashesEverythingIsTheQuery() {
    var shell = TestShell.withInput("");
    assertThat(run(shell, "--preview", "--", "--lang", "486")).isEqualTo(0);
    assertThat(shell.out()).contains("486 Busy Here");
  }

  @Test
  void answersEachLineOfStandardInputOnALineOfItsOwn() {
    var shell = TestShell.withInput("302\n\n  \r\n486\r\n302\r410\n404");
    assertThat(run(shell, "--preview", "-")).isEqualTo(0);
    assertThat(shell.outLines())
        .satisfiesExactly(
            line -> assertThat(line).contains("302 Moved Temporarily"),
            line -> assertThat(line).contains("Ask about a SIP code"),
            line -> assertThat(line).contains("Ask about a SIP code"),
            line -> assertThat(line).contains("486 Busy Here"),
            line -> assertThat(line).contains("302", "410"),
            line -> assertThat(line).contains("404 Not Found"));
  }

  @Test
  void oneQueryOfManyThatMatchesNothingShowsInTheStatus() {
    var shell = TestShell.withInput("302\nzzqq xxyy\n486\n");
    assertThat(run(shell, "--preview", "-")).isEqualTo(1);
    assertThat(shell.outLines()).hasSize(3);
  }

  @Test
  void printsADocument() {
    var shell = TestShell.withInput("");
    assertThat(run(shell, "--manifest")).isEqualTo(0);
    assertThat(shell.outLines()).containsExactly("{\"name\":\"line\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helps(String option) {
    var shell = TestShell.withInput("");
    assertThat(run(shell, option)).isEqualTo(0);
    assertThat(shell.out())
        .startsWith("Usage: ringback line\n       ringback line --preview")
        .contains("--preview", "--lang", "--manifest", "--help", "--version", "QUERY");
    assertThat(shell.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void saysItsVersion(String option) {
    var shell = TestShell.withInput("");
    assertThat(run(shell, option)).isEqualTo(0);
    assertThat(shell.out()).matches("Ringback \\d+\\.\\d+\\.\\d+\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--preview                  | --preview needs a query",
        "--frobnicate 302           | Unknown option: '--frobnicate'",
        "--preview --frobnicate 302 | Unknown option: '--frobnicate'",
        "--preview 302 --frobnicate | Unknown option: '--frobnicate'",
        "302 vs 410                 | a query needs --preview",
        "-                          | a query needs --preview",
        "--lang en                  | --lang needs --preview",
        "--preview --manifest 302   | mutually exclusive",
        "--preview --lang 12 302    | '--lang': must be a language tag, such as en",
        "--preview 302 --lang       | Missing required parameter for option '--lang'",
      })
  void saysWhatIsWrongWithTheCommandLineAndHowToGetHelp(String line, String message) {
    var shell = TestShell.withInput("302\n");
    assertThat(run(shell, line.split(" "))).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.errLines())
        .satisfiesExactly(
            said -> assertThat(said).startsWith("ringback: ").contains(message),
            said -> assertThat(said).isEqualTo("Try: ringback line --help"));
  }

  @Test
  void namesAllThatIsWrongWithTheSettingsAtOnce() {
    var shell =
        TestShell.withEnvironment(Map.of("LINE_ADDRESS", "nonsense", "RINGBACK_LANG", "12"));
    assertThat(run(shell)).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.errLines())
        .containsExactly(
            "RINGBACK_LANG must be a language tag, such as en, ar, es, ru",
            "LINE_ADDRESS must be an address that starts with tcp://",
            "LINE_TOKEN is missing");
  }

  @Test
  void theSettingForTheLanguageHoldsForPreviewsToo() {
    var wrong = TestShell.withEnvironment(Map.of("RINGBACK_LANG", "12"));
    assertThat(run(wrong, "--preview", "302")).isEqualTo(2);
    assertThat(wrong.errLines())
        .containsExactly("RINGBACK_LANG must be a language tag, such as en, ar, es, ru");
    var regional = TestShell.withEnvironment(Map.of("RINGBACK_LANG", "en_GB"));
    assertThat(run(regional, "--preview", "302")).isEqualTo(0);
  }

  @Test
  void aLanguageWithoutTextsIsSaidBesideADocument() {
    var shell = TestShell.withEnvironment(Map.of("RINGBACK_LANG", "pt-BR"));
    assertThat(run(shell, "--manifest")).isEqualTo(0);
    assertThat(shell.outLines()).containsExactly("{\"name\":\"line\"}");
    assertThat(shell.errLines())
        .containsExactly("RINGBACK_LANG: no texts in pt-BR yet, so answers are in en");
  }

  @Test
  void noSecretIsInWhatIsSaid() {
    var environment = new HashMap<String, String>();
    environment.put("LINE_TOKEN", "s3cret-token");
    environment.put("LINE_TOKEN_FILE", "s3cret-path");
    environment.put("LINE_ADDRESS", "http://user:s3cret-password@example.org");
    var shell = TestShell.withEnvironment(environment);
    assertThat(run(shell)).isEqualTo(2);
    assertThat(shell.errLines()).hasSize(2);
    assertThat(shell.out() + shell.err()).doesNotContain("s3cret");
  }
}
