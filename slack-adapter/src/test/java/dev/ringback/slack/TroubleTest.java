package dev.ringback.slack;

import static dev.ringback.slack.standin.SlackStandIn.RESPONSE_URL;
import static dev.ringback.slack.standin.SlackStandIn.body;
import static dev.ringback.slack.standin.SlackStandIn.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.slack.standin.Person;
import dev.ringback.slack.standin.SlackStandIn;
import java.util.Collections;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that Slack does not take at once: all that can come do, and none comes twice. */
class TroubleTest {

  private static final String POST = "chat.postMessage";

  private final SlackStandIn slack = new SlackStandIn(Bot.manifest());
  private final Bot bot = Bot.start(Mode.SOCKET, slack);
  private final Person kim = bot.person("U1");

  TroubleTest() throws Exception {}

  @AfterEach
  void stop() {
    bot.close();
  }

  @Test
  void waitsNoLongerThanAnAnswerIsOfUse() {
    slack.fail(POST, busy(61));
    kim.mentions("C1", "486", null);
    assertGivenUp(1);
  }

  @Test
  void triesAgainWhereSlackDidNothing() {
    slack.fail(POST, status(503));
    slack.fail(POST, body("{\"ok\":false,\"error\":\"ratelimited\"}"));

    kim.writes("486");

    bot.onlyMessage();
    assertThat(posts()).isEqualTo(3);
  }

  @Test
  void givesUpOneDay() {
    for (var i = 0; i < 9; i++) {
      slack.fail(POST, status(503));
    }
    kim.mentions("C1", "486", null);
    assertGivenUp(5);
  }

  @ParameterizedTest
  @MethodSource("lostAnswers")
  void sendsNoMessageTwiceWhoseAnswerWasLost(MockResponse lost) {
    slack.lose(POST, lost);
    kim.mentions("C1", "486", null);
    bot.messages(1);
    assertGivenUp(1);
    bot.messages(1);
  }

  @ParameterizedTest
  @MethodSource("lostAnswers")
  void sendsNoMessageByAnotherWayWhoseAnswerWasLost(MockResponse lost) {
    kim.types("C1", "/sip", "486");
    var card = bot.onlyMessage();
    slack.lose(RESPONSE_URL, lost);

    kim.presses(card, "Share to channel");

    assertThat(bot.messages(2).getLast().isPrivate()).isFalse();
    kim.types("C9", "/sip", "603");
    assertThat(bot.messages(3)).filteredOn(message -> !message.isPrivate()).hasSize(1);
    assertThat(slack.calls()).doesNotContain(POST, "chat.postEphemeral");
  }

  @Test
  void takesACardAwayHoweverOftenTheAnswerIsLost() {
    kim.types("C1", "/sip", "486");
    var card = bot.onlyMessage();
    slack.fail(RESPONSE_URL, status(500));
    slack.fail(RESPONSE_URL, busy(0));

    kim.presses(card, "Dismiss");

    await().until(card::isGone);
  }

  @Test
  void replacesACardWhoseFirstReplacementWasLost() {
    kim.types("C1", "/sip", "302 vs 410");
    var card = bot.onlyMessage();
    var before = Collections.frequency(slack.calls(), RESPONSE_URL);
    slack.lose(RESPONSE_URL, status(502));

    kim.presses(card, "302 alone");

    await().until(() -> Collections.frequency(slack.calls(), RESPONSE_URL) == before + 2);
    assertThat(bot.onlyMessage()).isSameAs(card);
    assertThat(card.text()).startsWith("302 Moved Temporarily");
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel_not_found", "invalid_blocks"})
  void aShareThatFailsOnBothWaysIsToldAndTheCardStays(String error) {
    kim.types("C1", "/sip", "486");
    var card = bot.onlyMessage();
    slack.fail(RESPONSE_URL, status(404));
    slack.fail(POST, body("{\"ok\":false,\"error\":\"" + error + "\"}"));

    kim.presses(card, "Share to channel");

    var word = bot.messages(2).getLast();
    assertThat(word.isPrivate()).isTrue();
    assertThat(word.text()).startsWith("Something went wrong on my side.");
    assertThat(card.isGone()).isFalse();
  }

  static Stream<MockResponse> lostAnswers() {
    return Stream.of(
        status(500),
        status(504),
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build(),
        body("{\"ok\":false,\"error\":\"internal_error\"}"));
  }

  /** Stopping waits for answers that are under way, so then there is nothing more to come. */
  private void assertGivenUp(int attempts) {
    await().until(() -> posts() == attempts);
    bot.connection().close();
    assertThat(posts()).isEqualTo(attempts);
  }

  private int posts() {
    return Collections.frequency(slack.calls(), POST);
  }

  private static MockResponse busy(int seconds) {
    return new MockResponse.Builder()
        .code(429)
        .setHeader("Retry-After", String.valueOf(seconds))
        .build();
  }
}
