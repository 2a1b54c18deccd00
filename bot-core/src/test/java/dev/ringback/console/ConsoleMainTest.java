package dev.ringback.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.platform.StartedProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The console as a process, off a terminal. */
@Timeout(120)
class ConsoleMainTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static StartedProcess start(String... args) throws IOException {
    return StartedProcess.of(ConsoleMain.class, Map.of("TERM", "xterm-256color"), args);
  }

  @Test
  void answersAndEndsWell() throws Exception {
    try (var console = start("302", "vs", "410")) {
      assertThat(console.await(LONGEST)).isEqualTo(0);
      assertThat(console.said())
          .startsWith("302 Moved Temporarily vs 410 Gone\n")
          .doesNotContain("\033");
    }
  }

  @Test
  void readsAPipe() throws Exception {
    try (var console = start("--format", "json")) {
      console.type("302\nzzqq xxyy\n");
      assertThat(console.await(LONGEST)).isEqualTo(1);
      assertThat(console.said().lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
    }
  }

  @Test
  void refusesAMistake() throws Exception {
    try (var console = start("--frobnicate")) {
      assertThat(console.await(LONGEST)).isEqualTo(2);
      assertThat(console.said()).contains("'--frobnicate'").doesNotContain("Exception");
    }
  }
}
