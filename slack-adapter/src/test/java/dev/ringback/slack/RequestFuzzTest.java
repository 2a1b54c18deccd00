package dev.ringback.slack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringback.slack.block.ActionId;
import dev.ringback.slack.standin.HttpDelivery;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What strangers can send to the HTTP endpoint, and what comes back with a press. */
class RequestFuzzTest {

  static Bot bot;
  static HttpDelivery http;

  @BeforeAll
  static void start() throws Exception {
    bot = Bot.start(Mode.HTTP);
    http = (HttpDelivery) bot.delivery();
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @FuzzTest(maxDuration = "5m")
  void nothingUnsignedGetsIn(FuzzedDataProvider data) {
    var timestamp = visible(data.consumeString(20));
    var signature = visible(data.consumeString(80));
    var body = data.consumeRemainingAsString();
    assertThat(http.send(http.request(body, timestamp, signature)).statusCode()).isEqualTo(401);
  }

  @FuzzTest(maxDuration = "5m")
  void whateverIsSignedIsAnswered(FuzzedDataProvider data) {
    var prefix =
        data.pickValue(new String[] {"", "command=%2Fsip&text=", "payload=", "{\"type\":"});
    var body = prefix + data.consumeRemainingAsString();
    var now = String.valueOf(Instant.now().getEpochSecond());
    assertThat(http.send(http.request(body, now, http.sign(now, body))).statusCode())
        .isIn(200, 400);
  }

  @FuzzTest(maxDuration = "2m")
  void anIdIsOursOrNone(FuzzedDataProvider data) {
    var id = data.consumeRemainingAsString();
    ActionId.parse(id)
        .ifPresent(ours -> assertThat(ActionId.parse(ours.toString())).contains(ours));
  }

  /** What the client lets through as a value of a header field. */
  private static String visible(String text) {
    return new String(text.getBytes(ISO_8859_1), ISO_8859_1).replaceAll("[^ -~]", "?");
  }
}
