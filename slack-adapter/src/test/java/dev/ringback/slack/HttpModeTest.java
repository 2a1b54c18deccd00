package dev.ringback.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.slack.standin.HttpDelivery;
import dev.ringback.slack.standin.Log;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the HTTP endpoint lets through. */
class HttpModeTest {

  static final String COMMAND = "command=%2Fsip&text=486";
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

  @Test
  void answersACommandInTheResponse() {
    var response = signed(COMMAND);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(response.body()).contains("486 Busy Here");
  }

  @Test
  void verifiesTheBytesAsTheyCame() {
    assertThat(signed("text=486&x=%0D%0A\r\n\n&command=%2Fsip ✓").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {-299, 0, 299})
  void acceptsATimestampOfTheLastAndNextFiveMinutes(long seconds) {
    assertThat(at(seconds).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, -302, 302, 3600})
  void refusesATimestampFromFurtherAway(long seconds) {
    assertThat(at(seconds).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"-360, ago", "360, in the future"})
  void saysOnceHowFarTheClocksAreApart(long seconds, String when) throws Exception {
    try (var log = new Log();
        var skewed = Bot.start(Mode.HTTP)) {
      var slack = (HttpDelivery) skewed.delivery();
      var timestamp = now(seconds);
      for (var i = 0; i < 20; i++) {
        slack.send(slack.request(COMMAND, timestamp, slack.sign(timestamp, COMMAND)));
        slack.send(slack.request(COMMAND, timestamp, "v0=00"));
      }
      assertThat(log.text().lines())
          .satisfiesExactlyInAnyOrder(
              line -> assertThat(line).containsPattern("3[56]\\d s " + when).contains("clock"),
              line -> assertThat(line).contains("SLACK_SIGNING_SECRET"));
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "abc", "-5", "99999999999999999999", "1e9"})
  void refusesATimestampThatIsNone(String timestamp) {
    assertThat(
            http.send(http.request(COMMAND, timestamp, http.sign(timestamp, COMMAND))).statusCode())
        .isEqualTo(401);
  }

  @Test
  void refusesAWrongSignature() {
    var now = now(0);
    for (var signature :
        new String[] {
          "",
          "v0=",
          "v0=00",
          http.sign(now, COMMAND + " "),
          new HttpDelivery(1, "other").sign(now, COMMAND)
        }) {
      assertThat(http.send(http.request(COMMAND, now, signature)).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void refusesARequestWithoutSignature() {
    var request =
        HttpRequest.newBuilder(uri("/slack/events"))
            .POST(HttpRequest.BodyPublishers.ofString(COMMAND));
    assertThat(http.send(request).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/slack", "/slack/events/", "/slack/eventsX", "/slack/events/more"})
  void knowsOnePath(String path) {
    var request =
        HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(COMMAND));
    assertThat(http.send(request).statusCode()).isEqualTo(404);
  }

  /** The JDK's server closes the connection by itself where an address has no path at all. */
  @ParameterizedTest
  @ValueSource(strings = {"mailto:x", "mailto:", "*", "//", "http:x", "http://a"})
  void survivesATargetWithoutAPath(String target) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), http.port())) {
      socket.setSoTimeout(5000);
      var request =
          "POST "
              + target
              + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
              + "Content-Length: 0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertThat(answer.lines().findFirst().orElse("closed")).matches("closed|HTTP/1.1 40[04] ?.*");
    }
    assertThat(signed(COMMAND).statusCode()).isEqualTo(200);
  }

  @Test
  void takesPostsOnly() {
    var response = http.send(HttpRequest.newBuilder(uri("/slack/events")));
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void takesABodyOfOneMebibyteAndNotMore() {
    var room = 1024 * 1024 - COMMAND.length() - "&x=".length();
    assertThat(signed(COMMAND + "&x=" + "a".repeat(room)).statusCode()).isEqualTo(200);
    assertThat(signed(COMMAND + "&x=" + "a".repeat(room + 1)).statusCode()).isEqualTo(413);
  }

  /** A connection that is closed while somebody sends would take the answer with it. */
  @Test
  void saysSoToWhoIsStillSendingABodyThatIsTooLong() throws Exception {
    var rest = "a".repeat(1536 * 1024).getBytes(US_ASCII);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), http.port())) {
      socket.setSoTimeout(5000);
      var head = "POST /slack/events HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ";
      socket.getOutputStream().write((head + rest.length + "\r\n\r\n").getBytes(US_ASCII));
      for (int sent = 0; sent < rest.length; sent += rest.length / 4) {
        Thread.sleep(20);
        socket.getOutputStream().write(rest, sent, rest.length / 4);
      }
      var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertThat(answer).startsWith("HTTP/1.1 413");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "{",
        "{}",
        "[]",
        "{\"type\":7}",
        "payload=%7B",
        "payload=%7B%7D",
        "payload=7",
        "payload=",
        "{\"type\":\"event_callback\"}",
        "payload=%7B%22type%22%3A%22message_action%22%2C%22callback_id%22%3A%22explain-message%22%7D",
        "payload=%7B%22type%22%3A%22shortcut%22%7D",
        "payload=%7B%22type%22%3A%22view_submission%22%7D",
        "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%7B%22action_id%22%3A%22ask.asker.0%22%7D%5D%7D",
        "payload=%7B%22type%22%3A%22block_suggestion%22%7D",
        "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_mention\"}}",
        "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"channel_type\":\"im\",\"user\":\"U1\"}}",
        "{\"type\":\"event_callback\",\"event\":{}}",
        "ssl_check=1",
        "command=&user_id="
      })
  void survivesSignedNonsense(String body) {
    assertThat(signed(body).statusCode()).isIn(200, 400);
    assertThat(signed(COMMAND).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNoJsonIsABadRequest() {
    assertThat(signed("payload=%7B").statusCode()).isEqualTo(400);
    assertThat(signed("{").statusCode()).isEqualTo(400);
  }

  @Test
  void answersSlacksProbes() {
    var challenge = signed("{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"c4\"}");
    assertThat(challenge.body()).isEqualTo("c4");
    assertThat(signed("ssl_check=1&token=t").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> signed(String body) {
    var now = now(0);
    return http.send(http.request(body, now, http.sign(now, body)).timeout(Duration.ofSeconds(10)));
  }

  private static HttpResponse<String> at(long seconds) {
    var timestamp = now(seconds);
    return http.send(http.request(COMMAND, timestamp, http.sign(timestamp, COMMAND)));
  }

  private static String now(long seconds) {
    return String.valueOf(Instant.now().getEpochSecond() + seconds);
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + http.port() + path);
  }
}
