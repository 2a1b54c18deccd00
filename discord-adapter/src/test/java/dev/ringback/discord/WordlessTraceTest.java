package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WordlessTraceTest {

  @Test
  void tellsWhatHappenedAndWhereButNotWhatWasWritten() {
    var cause = new IllegalArgumentException("no room for 555-0100");
    var failure = new IllegalStateException("cannot read 555-0100", cause);

    var log = new StringWriter();
    new WordlessTrace(failure).printStackTrace(new PrintWriter(log));

    assertThat(log.toString())
        .contains("IllegalStateException", "IllegalArgumentException", "WordlessTraceTest.java")
        .doesNotContain("555-0100");
  }
}
