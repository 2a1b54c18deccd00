package dev.ringback.slack;

import static dev.ringback.slack.standin.SlackStandIn.RESPONSE_URL;
import static dev.ringback.slack.standin.SlackStandIn.body;
import static dev.ringback.slack.standin.SlackStandIn.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.Ringback;
import dev.ringback.slack.standin.Shown;
import dev.ringback.slack.standin.SlackStandIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each call that the bot makes of Slack meets each trouble once, while people use the bot in a way
 * that needs all of the calls.
 */
class EveryCallTest {

  private static final List<String> BEFORE_ANYONE_ASKS =
      List.of("auth.test", "apps.connections.open");

  /** Not repeated: an answer in the usual language at once is better than a late one. */
  private static final String LANGUAGE = "users.info";

  private static final List<String> SHOWING =
      List.of("chat.postMessage", "chat.postEphemeral", RESPONSE_URL);

  private static final Ringback CORE = TestLanguages.core();

  private final SlackStandIn slack = new SlackStandIn(Bot.manifest());

  EveryCallTest() throws Exception {}

  @AfterEach
  void stop() {
    slack.close();
  }

  @ParameterizedTest
  @MethodSource("whatPasses")
  void isMadeAgainAfterWhatPasses(String call, MockResponse trouble) throws Exception {
    slack.fail(call, trouble);
    assertThat(whatPeopleSee())
        .containsExactlyInAnyOrder("486 for everyone", "603 for everyone", "a word for one");
  }

  @ParameterizedTest
  @MethodSource("everyCallButOfLanguages")
  void isMadeAgainNoSoonerThanSlackAsks(String call) throws Exception {
    slack.fail(call, busy(1));
    var begin = System.nanoTime();
    assertThat(whatPeopleSee())
        .containsExactlyInAnyOrder("486 for everyone", "603 for everyone", "a word for one");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @MethodSource("lost")
  void showsNothingTwiceWhoseAnswerWasLost(String call, MockResponse answer) throws Exception {
    slack.lose(call, answer);
    // Whether the card was shared is not known, so whoever shared it keeps it.
    assertThat(whatPeopleSee())
        .contains("486 for everyone", "603 for everyone", "a word for one")
        .doesNotHaveDuplicates();
  }

  /** What is to be seen after people asked in all ways, and the bot has finished. */
  private List<String> whatPeopleSee() throws Exception {
    try (var bot = Bot.start(Mode.SOCKET, slack, Bot.platform(), CORE, Map.of())) {
      var kim = bot.person("U1");
      kim.mentions("C1", "486", null);
      await()
          .pollInterval(Duration.ofMillis(5))
          .until(() -> slack.calls().contains("chat.postMessage"));
      kim.mentions("C1", "xyzzy plugh", null);
      kim.types("C1", "/sip", "603");
      var card = slack.workspace().messages().stream().filter(EveryCallTest::isCard).findFirst();
      kim.presses(card.orElseThrow(), "Share to channel");
      bot.connection().close();
      return slack.workspace().messages().stream().map(EveryCallTest::describe).toList();
    }
  }

  private static boolean isCard(Shown message) {
    return message.labels().contains("Share to channel");
  }

  private static String describe(Shown message) {
    var text = message.text();
    var what = text.startsWith("486") || text.startsWith("603") ? text.substring(0, 3) : "a word";
    return what + (message.isPrivate() ? " for one" : " for everyone");
  }

  private static Stream<String> everyCallButOfLanguages() {
    return Stream.of(BEFORE_ANYONE_ASKS, SHOWING).flatMap(List::stream);
  }

  static Stream<Arguments> whatPasses() {
    return Stream.concat(everyCallButOfLanguages(), Stream.of(LANGUAGE))
        .flatMap(call ->
            Stream.of(status(429), status(503), body("{\"ok\":false,\"error\":\"ratelimited\"}"))
                .map(trouble -> Arguments.of(call, trouble)));
  }

  /** Where nothing is shown, Slack may be asked again whatever became of the first time. */
  static Stream<Arguments> lost() {
    return Stream.concat(everyCallButOfLanguages(), Stream.of(LANGUAGE))
        .flatMap(call ->
            Stream.of(
                    status(500),
                    status(502),
                    body("{\"ok\":false,\"error\":\"fatal_error\"}"),
                    new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build())
                .map(answer -> Arguments.of(call, answer)));
  }

  private static MockResponse busy(int seconds) {
    return new MockResponse.Builder()
        .code(429)
        .setHeader("Retry-After", String.valueOf(seconds))
        .build();
  }
}
