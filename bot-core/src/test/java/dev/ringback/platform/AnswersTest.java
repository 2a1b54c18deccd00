package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What happens when a stream fails, with the devices that Linux has for that. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class AnswersTest {

  private final TestShell memory = TestShell.withInput("");

  private int run(InputStream in, PrintStream out, String query) {
    var shell = new Shell(in, out, memory.shell().err(), Map.of());
    return Launcher.run(new LinePlatform(), shell, "--preview", query);
  }

  @Test
  void anAnswerThatCannotBeWrittenIsNoAnswer() throws IOException {
    try (var full =
        new PrintStream(new FileOutputStream("/dev/full"), false, StandardCharsets.UTF_8)) {
      assertThat(run(memory.shell().in(), full, "302")).isEqualTo(1);
    }
    assertThat(memory.errLines())
        .containsExactly("ringback: cannot write the answer to standard output");
  }

  @Test
  void nobodyIsAnsweredAfterThat() throws IOException {
    try (var lines = new LineFeeds();
        var full =
            new PrintStream(new FileOutputStream("/dev/full"), false, StandardCharsets.UTF_8)) {
      assertThat(run(lines, full, "-")).isEqualTo(1);
    }
    assertThat(memory.errLines()).hasSize(1);
  }

  @Test
  void queriesThatCannotBeReadAreAFailure() throws IOException {
    var closed = InputStream.nullInputStream();
    closed.close();
    assertThat(run(closed, memory.shell().out(), "-")).isEqualTo(1);
    assertThat(memory.errLines())
        .singleElement()
        .asString()
        .startsWith("ringback: cannot read standard input: ");
  }

  /** Empty lines without end. */
  private static final class LineFeeds extends InputStream {

    @Override
    public int read() {
      return '\n';
    }
  }
}
