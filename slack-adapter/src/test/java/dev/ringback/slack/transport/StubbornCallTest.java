package dev.ringback.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.slack.retry.Backoff;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
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
    var bodies = List.of("<html>", "[]", "{}", "{\"ok\": true, \"url\": \"u\"}");

    var given = call.answer(() -> response(bodies.get(attempts.getAndIncrement())));

    assertThat(given.get("url").getAsString()).isEqualTo("u");
    assertThat(attempts).hasValue(bodies.size());
  }

  private static Response response(String body) {
    return new Response.Builder()
        .request(new Request.Builder().url("http://localhost/").build())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create(body, null))
        .build();
  }
}
