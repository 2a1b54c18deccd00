package dev.ringback.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.Ringback;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The prompt in a terminal of JLine's own, whose keys are pressed by the test. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PromptTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();
  private static final String ENTER = "\r";
  private static final String TAB = "\t";
  private static final String UP = "\033OA";
  private static final String CTRL_C = "\003";
  private static final String CTRL_D = "\004";

  @TempDir private Path state;

  /** What was on the terminal, after pressing the keys of each turn at a prompt of its own. */
  private String press(String... turns) throws IOException, InterruptedException {
    var screen = new ByteArrayOutputStream();
    var environment = Map.of("XDG_STATE_HOME", state.toString(), "TERM", "xterm", "NO_COLOR", "1");
    try (var keyboard = new PipedOutputStream();
        var input = new PipedInputStream(keyboard);
        var terminal =
            TerminalBuilder.builder()
                .streams(input, screen)
                .type("xterm")
                .size(new Size(100, 40))
                .encoding(StandardCharsets.UTF_8)
                .build()) {
      var prompt = new Prompt(RINGBACK, List.of(), Format.TEXT, environment);
      var session = Thread.ofPlatform().daemon().start(() -> prompt.run(terminal));
      var before = "";
      int shown = 0;
      for (var keys : turns) {
        // Ctrl-C is a signal, which would overtake the keys before it.
        var awaited = keys.equals(CTRL_C) ? before : "sip> ";
        while (!text(screen).substring(shown).contains(awaited)) {
          TimeUnit.MILLISECONDS.sleep(5);
        }
        shown = text(screen).length();
        keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
        before = keys;
      }
      session.join();
    }
    return text(screen);
  }

  private static String text(ByteArrayOutputStream screen) {
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void answersUntilTheEndOfInput() throws Exception {
    assertThat(press("buzy here" + ENTER, "302" + ENTER, CTRL_D))
        .containsSubsequence("486 Busy Here", "4xx client error", "302 Moved Temporarily");
  }

  @Test
  void leavesWhenAskedTo() throws Exception {
    assertThat(press("exit" + ENTER)).doesNotContain("No match");
    assertThat(press(" QUIT " + ENTER)).doesNotContain("No match");
  }

  @Test
  void ctrlCClearsTheLine() throws Exception {
    assertThat(press("486", CTRL_C, "302" + ENTER, CTRL_D))
        .contains("302 Moved Temporarily")
        .doesNotContain("Busy Here");
  }

  @Test
  void anEmptyLineIsNoQuestion() throws Exception {
    assertThat(press(ENTER, " " + ENTER, CTRL_D)).doesNotContain("Ask about");
  }

  @Test
  void tabCompletesTheWholeLine() throws Exception {
    assertThat(press("decli" + TAB + ENTER, CTRL_D)).contains("603 Decline");
    assertThat(press("302 v" + TAB + ENTER, CTRL_D)).contains("302 Moved Temporarily vs 410 Gone");
  }

  @Test
  void quotesAndBangsMeanNothingToTheEditor() throws Exception {
    assertThat(press("what's \"486\" !! \\ ?" + ENTER, CTRL_D)).contains("486 Busy Here");
  }

  @Test
  void aBangDoesNotAskTheLastQueryAgain() throws Exception {
    assertThat(press("302" + ENTER, "486 !!" + ENTER, CTRL_D))
        .contains("486 Busy Here")
        .doesNotContain("486 Busy Here vs 302");
  }

  @Test
  void keepsAHistoryOverSessions() throws Exception {
    press("486" + ENTER, "302" + ENTER, CTRL_D);
    assertThat(Files.readString(state.resolve("ringback/history"))).contains("486", "302");
    assertThat(press(UP + UP + ENTER, CTRL_D)).contains("Busy Here").doesNotContain("Moved");
  }

  @Test
  void doesWithoutAHistoryThatCannotBeKept() throws Exception {
    Files.createDirectories(state.resolve("ringback/history"));
    assertThat(press("486" + ENTER, CTRL_D)).contains("Busy Here");
  }
}
