package dev.ringback.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The process that trains the start, which nobody would miss if it went wrong. */
@Timeout(180)
class RehearsalTest {

  @Test
  void asksEachQuestionInBothModesAndEnds() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classPath,
                    SlackMain.class.getName(),
                    "--rehearse"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var in = process.getOutputStream()) {
      in.write("302 vs 410\nчто значит занято\n4xx".getBytes(UTF_8));
    }

    var said = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(said).isEqualToIgnoringNewLines("6 questions answered");
  }
}
