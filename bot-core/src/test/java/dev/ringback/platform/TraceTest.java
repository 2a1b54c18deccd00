package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TraceTest {

  private final Throwable failure =
      new IllegalStateException(
          "cannot read 555-0100", new IllegalArgumentException("no room for 555-0100"));

  @Test
  void tellsWhatHappenedAndWhereButNotWhatWasWritten() {
    assertThat(text(Trace.of(failure)))
        .contains("IllegalStateException\n", "IllegalArgumentException\n", "TraceTest.java")
        .doesNotContain("555-0100");
  }

  @Test
  void tellsOfEachCauseWhatElseIsKnown() {
    var trace = Trace.of(failure, cause -> cause.getCause() == null ? "50013" : "");

    assertThat(text(trace))
        .contains("IllegalStateException\n", "IllegalArgumentException 50013\n")
        .doesNotContain("555-0100");
  }

  private static String text(Trace trace) {
    var text = new StringWriter();
    trace.printStackTrace(new PrintWriter(text));
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
