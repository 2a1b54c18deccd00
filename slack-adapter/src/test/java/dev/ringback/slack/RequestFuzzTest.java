package dev.ringback.slack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringback.slack.standin.HttpDelivery;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What strangers can send to the HTTP endpoint. */
class RequestFuzzTest {

  private static final String[] BEGINNINGS = {"", "command=%2Fsip&text=", "payload=", "{\"type\":"};

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

  @FuzzTest
  void onlyWhatIsSignedGetsInAndAllOfItIsAnswered(FuzzedDataProvider data) {
    allowTheirConnections();
    if (data.consumeBoolean()) {
      var body = data.pickValue(BEGINNINGS) + data.consumeRemainingAsString();
      var now = String.valueOf(Instant.now().getEpochSecond());
      assertThat(status(body, now, http.sign(now, body))).isIn(200, 400);
    } else {
      var timestamp = visible(data.consumeString(20));
      var signature = visible(data.consumeString(80));
      assertThat(status(data.consumeRemainingAsString(), timestamp, signature)).isEqualTo(401);
    }
  }

  /** Between the bot and its Slack, also when an input is done with: so it is never closed. */
  @SuppressWarnings("resource")
  private static void allowTheirConnections() {
    var ports = Set.of(http.port(), bot.slack().port());
    BugDetectors.allowNetworkConnections(
        (host, port) -> host.equals("localhost") && ports.contains(port));
  }

  /** However long it takes: Jazzer slows each class down that it meets for the first time. */
  private static int status(String body, String timestamp, String signature) {
    var request = http.request(body, timestamp, signature).timeout(Duration.ofMinutes(1));
    return http.send(request).statusCode();
  }

  /** What the client lets through as a value of a header field. */
  private static String visible(String text) {
    return new String(text.getBytes(ISO_8859_1), ISO_8859_1).replaceAll("[^ -~]", "?");
  }
}
