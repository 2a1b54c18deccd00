package dev.ringback.slack;

import static dev.ringback.slack.standin.SlackStandIn.RESPONSE_URL;
import static dev.ringback.slack.standin.SlackStandIn.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ringback.Ringback;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.standin.Log;
import dev.ringback.slack.standin.Person;
import dev.ringback.slack.standin.SlackStandIn;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bot token is taken back while the bot runs. */
@ParameterizedClass
@EnumSource(Mode.class)
class RevokedTokenTest {

  private static final Ringback CORE = TestLanguages.core();

  private final SlackStandIn slack = new SlackStandIn(Bot.manifest());
  private final Bot bot;
  private final Person kim;

  RevokedTokenTest(Mode mode) throws Exception {
    bot = Bot.start(mode, slack, Bot.platform(), CORE, Map.of());
    kim = bot.person("U1");
  }

  @AfterEach
  void stop() {
    bot.close();
  }

  @ParameterizedTest
  @CsvSource({
    "chat.postMessage,   486,         token_revoked",
    "chat.postMessage,   486,         account_inactive",
    "chat.postEphemeral, xyzzy plugh, invalid_auth",
    "users.info,         486,         token_revoked"
  })
  void endsTheBotOnTheFirstCallThatIsRefused(String call, String question, String error) {
    try (var log = new Log()) {
      slack.fail(call, body("{\"ok\":false,\"error\":\"" + error + "\"}"));

      kim.mentions("C1", question, null);

      assertThatThrownBy(bot.connection()::awaitEnd)
          .isInstanceOf(SettingsException.class)
          .hasMessage("SLACK_BOT_TOKEN was refused by Slack: " + error);
      assertThat(bot.connection().isReady()).isFalse();
      assertThat(log.text())
          .contains(call, error)
          .doesNotContain(SlackStandIn.BOT_TOKEN, SlackStandIn.APP_TOKEN);
    }
  }

  @Test
  void losesNoAnswerThatNeedsNoToken() throws Exception {
    kim.mentions("C1", "486", null);
    bot.messages(1);
    kim.types("C1", "/sip", "603");
    var card = bot.messages(2).getLast();
    var refused = new CountDownLatch(1);
    slack.hold(RESPONSE_URL, refused);
    kim.presses(card, "Share to channel");
    await().until(() -> slack.calls().contains(RESPONSE_URL));

    slack.revokeTokens();
    kim.mentions("C1", "486", null);
    await().until(() -> !bot.connection().isReady());
    refused.countDown();

    assertThatThrownBy(bot.connection()::awaitEnd).isInstanceOf(SettingsException.class);
    assertThat(slack.workspace().messages())
        .hasSize(2)
        .last()
        .satisfies(shared -> assertThat(shared.isPrivate()).isFalse());
  }
}
