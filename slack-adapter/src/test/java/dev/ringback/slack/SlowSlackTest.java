package dev.ringback.slack;

import static dev.ringback.slack.standin.SlackStandIn.RESPONSE_URL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.slack.standin.Shown;
import dev.ringback.slack.standin.SlackStandIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A Slack that takes longer for everything than the bot waits for an answer of its. */
class SlowSlackTest {

  private static final Duration TOO_LONG = Duration.ofSeconds(11);

  @Test
  void isWaitedForAndAskedForNothingTwiceThatPeopleSee() throws Exception {
    var begins = CompletableFuture.runAsync(SlowSlackTest::beginsInTheEnd);
    var slack = new SlackStandIn(Bot.manifest());
    try (var bot = Bot.start(Mode.HTTP, slack, Bot.platform(), TestLanguages.core(), Map.of())) {
      var kim = bot.person("U1");
      kim.types("C1", "/sip", "603");
      var card = bot.onlyMessage();
      for (var call : List.of("chat.postMessage", "chat.postEphemeral", RESPONSE_URL)) {
        slack.delay(call, TOO_LONG);
      }
      kim.mentions("C1", "486", null);
      kim.mentions("C1", "xyzzy plugh", null);
      kim.presses(card, "Share to channel");
      kim.types("C1", "/sip", "410");

      assertThat(slack.workspace().messages())
          .as("those whom Slack lets the bot answer wait for nobody")
          .extracting(SlowSlackTest::firstWord)
          .containsExactly("603", "410");
      await().atMost(Duration.ofSeconds(60)).until(() -> slack.workspace().messages().size() == 5);
      bot.connection().close();
      assertThat(slack.workspace().messages())
          .extracting(SlowSlackTest::firstWord)
          .containsExactlyInAnyOrder("603", "410", "486", "603", "No");
    }
    begins.get(60, TimeUnit.SECONDS);
  }

  private static void beginsInTheEnd() {
    try {
      var slack = new SlackStandIn(Bot.manifest());
      slack.delay("auth.test", TOO_LONG);
      slack.delay("apps.connections.open", TOO_LONG.dividedBy(4));
      try (var bot = Bot.start(Mode.SOCKET, slack)) {
        bot.person("U1").types("C1", "/sip", "486");
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String firstWord(Shown message) {
    return message.text().split("\\s", 2)[0];
  }
}
