package dev.ringback.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.platform.TestShell;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the console's command line prints off a terminal, and with which status it ends. */
class ConsoleCommandTest {

  private static int run(TestShell shell, String... args) {
    return new ConsoleCommand(shell.shell(), () -> Screen.NONE, () -> false).execute(args);
  }

  @Test
  void answersOneQuery() {
    var shell = TestShell.withInput("");
    assertThat(run(shell, "302", "vs", "410")).isEqualTo(0);
    assertThat(shell.out())
        .startsWith("302 Moved Temporarily vs 410 Gone\n")
        .contains(
            "Description", "When you see it", "How to fix", "Key differences", "Try:  302 · 410")
        .doesNotContain("\033", "Share", "Dismiss", "`");
    assertThat(shell.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"buzy here, 0", "499, 0", "help, 0", "'', 0", "zzqq xxyy, 1", "999, 1"})
  void theStatusSaysWhetherSomethingMatched(String query, int status) {
    var shell = TestShell.withInput("");
    assertThat(run(shell, query)).isEqualTo(status);
    assertThat(shell.out()).isNotBlank();
    assertThat(shell.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "--format text", "--format=text -"})
  void answersEachLineOfAPipe(String line) {
    var shell = TestShell.withInput("302\nzzqq xxyy\n486");
    assertThat(run(shell, line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(1);
    assertThat(shell.out())
        .containsSubsequence("302 Moved Temporarily\n", "No match", "\n\n486 Busy Here\n");
  }

  @Test
  void anEmptyPipeIsNoMistake() {
    var shell = TestShell.withInput("");
    assertThat(run(shell)).isEqualTo(0);
    assertThat(shell.out() + shell.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format json", "--format json -", "- --lang en --format=JSON"})
  void printsOneLineOfJsonForEachQuery(String line) {
    var shell = TestShell.withInput("302\n\n302\r410 \u2028\nzzqq xxyy\n");
    assertThat(run(shell, line.split(" "))).isEqualTo(1);
    assertThat(shell.outLines())
        .satisfiesExactly(
            card -> assertThat(card).contains("\"outcome\":\"ANSWERED\"", "\"query\":\"302\""),
            card -> assertThat(card).contains("\"outcome\":\"HELP\""),
            card -> assertThat(card).contains("302", "410"),
            card -> assertThat(card).contains("\"outcome\":\"NO_MATCH\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--frobnicate 302 | Unknown option: '--frobnicate'",
        "302 --frobnicate | Unknown option: '--frobnicate'",
        "--format xml 302 | '--format': must be text or json",
        "--format         | Missing required parameter for option '--format'",
        "--lang 12 302    | '--lang': must be a language tag, such as en",
        "--preview 302    | Unknown option: '--preview'",
      })
  void saysWhatIsWrongWithTheCommandLineAndHowToGetHelp(String line, String message) {
    var shell = TestShell.withInput("302\n");
    assertThat(run(shell, line.split(" "))).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.errLines())
        .satisfiesExactly(
            said -> assertThat(said).startsWith("ringback: ").contains(message),
            said -> assertThat(said).isEqualTo("Try: ringback --help"));
  }

  @Test
  void helpsAndSaysItsVersion() {
    var help = TestShell.withInput("");
    assertThat(run(help, "--help")).isEqualTo(0);
    assertThat(help.out())
        .startsWith("Usage: ringback ")
        .contains("slack|discord", "--lang", "--format", "text|json", "QUERY");
    var version = TestShell.withInput("");
    assertThat(run(version, "--version")).isEqualTo(0);
    assertThat(version.out()).matches("Ringback \\d+\\.\\d+\\.\\d+\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang pt-BR 302", "302"})
  void aLanguageWithoutTextsIsAnsweredInEnglishAndSaysSo(String line) {
    var shell = TestShell.withEnvironment(Map.of("RINGBACK_LANG", "pt_BR", "LANG", "ru_RU.UTF-8"));
    assertThat(run(shell, line.split(" "))).isEqualTo(0);
    assertThat(shell.out()).startsWith("302 Moved Temporarily").contains("How to fix");
    assertThat(shell.errLines())
        .containsExactly("ringback: no texts in pt-BR yet, so answers are in en");
  }

  @Test
  void theCommandLineCountsMoreThanTheSetting() {
    var shell = TestShell.withEnvironment(Map.of("RINGBACK_LANG", "pt-BR"));
    assertThat(run(shell, "--lang", "ru", "302")).isEqualTo(0);
    assertThat(shell.out()).contains("Как исправить");
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void theSettingForTheLanguageIsChecked() {
    var shell = TestShell.withEnvironment(Map.of("RINGBACK_LANG", "12"));
    assertThat(run(shell, "302")).isEqualTo(2);
    assertThat(shell.errLines())
        .containsExactly("RINGBACK_LANG must be a language tag, such as en, ar, es, ru");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C.UTF-8", "POSIX", "tlh_XX.UTF-8@latin", "nonsense nonsense", "en_GB"})
  void aLocaleThatTheBotDoesNotSpeakIsNoMistake(String locale) {
    var shell = TestShell.withEnvironment(Map.of("LANG", locale, "LC_ALL", ""));
    assertThat(run(shell, "302")).isEqualTo(0);
    assertThat(shell.out()).contains("Description");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\033[31mred", "\u009b31mred", "\07bell", "a\bb", "\u202eabc", "`x`"})
  void whatIsQuotedOfTheAskerCannotSteerATerminal(String query) {
    var shell = TestShell.withInput("");
    run(shell, "zzqq " + query);
    assertThat(shell.out().replace("\n", "").chars())
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT);
  }
}
