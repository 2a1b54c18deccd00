package dev.ringback.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.ringback.slack.retry.Backoff;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StubbornCallTest {

  private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2));

  private final StubbornCall call = new StubbornCall("auth.test", "SLACK_BOT_TOKEN", SHORT);
  private final AtomicInteger attempts = new AtomicInteger();

  @Test
  void isNotRepeatedIfItIsWrongItself() {
    assertThatThrownBy(() ->
            call.answer(() -> {
              attempts.incrementAndGet();
              throw new IllegalArgumentException("a token that fits in no header");
            }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(attempts).hasValue(1);
  }

  @Test
  void isRepeatedIfTheAnswerIsNotSlacks() throws Exception {
    var answer = new AuthTestResponse();
    answer.setOk(true);

    var given =
        call.answer(() -> {
          if (attempts.incrementAndGet() < 3) {
            throw new IllegalStateException("no JSON");
          }
          return answer;
        });

    assertThat(given).isSameAs(answer);
    assertThat(attempts).hasValue(3);
  }
}
