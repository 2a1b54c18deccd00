package dev.ringback.slack;

import static dev.ringback.slack.standin.SlackStandIn.body;
import static dev.ringback.slack.standin.SlackStandIn.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ringback.platform.SettingsException;
import dev.ringback.slack.standin.FreezableRelay;
import dev.ringback.slack.standin.SlackStandIn;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may stand between the bot and a connection of Socket Mode. */
class SocketOpeningTest {

  SlackStandIn slack;

  @BeforeEach
  void start() throws Exception {
    slack = new SlackStandIn(Bot.manifest());
  }

  @AfterEach
  void stop() {
    slack.close();
  }

  @Test
  void triesAgainWhileNobodyListensAtTheAddress() throws Exception {
    try (var relay = new FreezableRelay(slack.port())) {
      slack.sendSocketsBy(relay.port());
      try (var bot = Bot.start(Mode.SOCKET, slack)) {
        slack.sendSocketsBy(1);
        relay.cut();

        await().until(() -> addressesAsked() > 2);
        slack.sendSocketsBy(slack.port());
        await().until(bot.connection()::isReady);
        bot.person("U1").types("C1", "/sip", "486");
      }
    }
  }

  @Test
  void triesAgainWhereASocketIsRefused() throws Exception {
    slack.fail("/socket", status(403));
    try (var bot = Bot.start(Mode.SOCKET, slack)) {
      assertThat(addressesAsked()).isEqualTo(2);
      bot.person("U1").types("C1", "/sip", "486");
    }
  }

  /** And leaves no connection behind that says nothing. */
  @Test
  void triesAgainWhereSlackDoesNotGreet() throws Exception {
    var silent = new SilentSocket();
    slack.fail("/socket", new MockResponse.Builder().webSocketUpgrade(silent).build());
    try (var bot = Bot.start(Mode.SOCKET, slack)) {
      assertThat(silent.left).succeedsWithin(Duration.ofSeconds(5));
      bot.person("U1").types("C1", "/sip", "486");
    }
  }

  private static final class SilentSocket extends WebSocketListener {

    final CompletableFuture<Void> left = new CompletableFuture<>();

    @Override
    public void onFailure(WebSocket socket, Throwable failure, @Nullable Response response) {
      left.complete(null);
    }
  }

  @Test
  void waitsForASlackThatIsBroken() throws Exception {
    slack.fail("auth.test", status(503));
    slack.fail("auth.test", body("<html>"));
    slack.fail("apps.connections.open", status(500));
    slack.fail("apps.connections.open", body("{\"ok\":false,\"error\":\"internal_error\"}"));
    try (var bot = Bot.start(Mode.SOCKET, slack)) {
      bot.person("U1").types("C1", "/sip", "486");
    }
  }

  @Test
  void comesBackAfterAnAnswerThatNobodyExpects() throws Exception {
    try (var relay = new FreezableRelay(slack.port())) {
      slack.sendSocketsBy(relay.port());
      try (var bot = Bot.start(Mode.SOCKET, slack)) {
        for (var i = 0; i < 3; i++) {
          slack.fail("apps.connections.open", body("{\"ok\":true}"));
        }
        relay.cut();

        await().until(() -> slack.sockets().hasBroken());
        await().until(() -> slack.sockets().connections() == 1);
        bot.person("U1").types("C1", "/sip", "486");
      }
    }
  }

  @Test
  void answersWhereSlackPressesWhatItSends() throws Exception {
    var pressing =
        slack
            .sockets()
            .accept()
            .newBuilder()
            .addHeader("Sec-WebSocket-Extensions", "permessage-deflate")
            .build();
    slack.fail("/socket", pressing);
    try (var bot = Bot.start(Mode.SOCKET, slack)) {
      bot.person("U1").types("C1", "/sip", "486");
      assertThat(addressesAsked()).isOne();
    }
  }

  @Test
  void namesTheSettingOfARefusedToken() {
    assertThatThrownBy(() -> Bot.connect(slack, Map.of("SLACK_APP_TOKEN", "xapp-secret")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("SLACK_APP_TOKEN")
        .hasMessageContaining("invalid_auth")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() ->
            Bot.connect(
                slack,
                Map.of(
                    "SLACK_APP_TOKEN", SlackStandIn.APP_TOKEN, "SLACK_BOT_TOKEN", "xoxb-secret")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("SLACK_BOT_TOKEN")
        .hasMessageNotContaining("secret");
  }

  @Test
  void namesTheAddressThatIsNotSlacks() {
    slack.fail("auth.test", status(404));
    assertThatThrownBy(() -> Bot.connect(slack, Map.of("SLACK_APP_TOKEN", SlackStandIn.APP_TOKEN)))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("SLACK_API_URL");
  }

  private int addressesAsked() {
    return Collections.frequency(slack.calls(), "apps.connections.open");
  }
}
