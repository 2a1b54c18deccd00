package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.standin.FreezableRelay;
import dev.ringback.slack.standin.SlackStandIn;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection: how it is kept and given up. */
class SocketModeTest {

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
  void opensTheNextConnectionBeforeTheOldOneCloses() throws Exception {
    try (var bot = Bot.start(Mode.SOCKET, slack)) {
      slack.sockets().announceEnd("warning");

      await().until(() -> slack.sockets().connections() == 2);
      slack.sockets().closeOldest();
      await().until(() -> slack.sockets().connections() == 1);
      assertThat(slack.sockets().log()).containsExactly("open 1", "open 2", "closed 1");
      assertThat(bot.connection().isReady()).isTrue();
      bot.person("U1").types("C1", "/sip", "486");
    }
  }

  @Test
  void answersOnTheOldConnectionWhileItChanges() throws Exception {
    try (var bot = Bot.start(Mode.SOCKET, slack)) {
      slack.sockets().announceEnd("refresh_requested");
      var acknowledgement = slack.sockets().send("slash_commands", command("486"), true);

      assertThat(acknowledgement.get(3, TimeUnit.SECONDS).toString()).contains("486 Busy Here");
      assertThat(bot.connection().end()).isNotDone();
    }
  }

  @Test
  void closesAConnectionThatSlackForgets() throws Exception {
    try (var _ = Bot.start(Mode.SOCKET, slack)) {
      slack.sockets().announceEnd("refresh_requested");
      await().until(() -> slack.sockets().connections() == 2);
      await().atMost(Duration.ofSeconds(5)).until(() -> slack.sockets().connections() == 1);
    }
  }

  @Test
  void comesBackAfterACut() throws Exception {
    try (var relay = new FreezableRelay(slack.port())) {
      slack.sendSocketsBy(relay.port());
      try (var bot = Bot.start(Mode.SOCKET, slack)) {
        relay.cut();

        await().until(() -> slack.sockets().hasBroken());
        await().until(() -> slack.sockets().connections() == 1);
        bot.person("U1").types("C1", "/sip", "486");
      }
    }
  }

  @Test
  void isNotReadyUntilItIsBack() throws Exception {
    isNotReadyMeanwhile(FreezableRelay::cut);
  }

  @Test
  void isNotReadyAfterSilenceUntilItIsBack() throws Exception {
    isNotReadyMeanwhile(FreezableRelay::freeze);
  }

  private void isNotReadyMeanwhile(Trouble trouble) throws Exception {
    try (var relay = new FreezableRelay(slack.port())) {
      slack.sendSocketsBy(relay.port());
      try (var bot = Bot.start(Mode.SOCKET, slack)) {
        var seen = new CountDownLatch(1);
        slack.hold("apps.connections.open", seen);
        trouble.befall(relay);

        await().until(() -> !bot.connection().isReady());
        seen.countDown();
        await().until(bot.connection()::isReady);
      }
    }
  }

  private interface Trouble {
    void befall(FreezableRelay relay) throws IOException;
  }

  @Test
  void noticesAConnectionThatWentSilent() throws Exception {
    try (var relay = new FreezableRelay(slack.port())) {
      slack.sendSocketsBy(relay.port());
      try (var bot = Bot.start(Mode.SOCKET, slack)) {
        relay.freeze();

        await().until(() -> slack.sockets().log().contains("open 2"));
        bot.person("U1").types("C1", "/sip", "486");
      }
    }
  }

  @Test
  void endsWhenTheAppTokenIsRevoked() throws Exception {
    try (var relay = new FreezableRelay(slack.port())) {
      slack.sendSocketsBy(relay.port());
      try (var bot = Bot.start(Mode.SOCKET, slack)) {
        slack.revokeTokens();
        relay.cut();

        assertThatThrownBy(bot.connection()::awaitEnd)
            .isInstanceOf(SettingsException.class)
            .hasMessageContaining("SLACK_APP_TOKEN");
      }
    }
  }

  @Test
  void endsWhenSocketModeIsSwitchedOff() throws Exception {
    try (var bot = Bot.start(Mode.SOCKET, slack)) {
      slack.sockets().announceEnd("link_disabled");

      assertThatThrownBy(bot.connection()::awaitEnd)
          .isInstanceOf(SettingsException.class)
          .hasMessageContaining("SLACK_APP_TOKEN");
    }
  }

  @Test
  void survivesWhatIsNoEnvelope() throws Exception {
    try (var bot = Bot.start(Mode.SOCKET, slack)) {
      slack.sockets().sendRaw("no json");
      slack.sockets().sendRaw("[]");
      slack.sockets().sendRaw("{\"type\":\"brand_new\"}");
      var odd = slack.sockets().send("brand_new", new JsonObject(), false);
      var empty = slack.sockets().send("interactive", new JsonObject(), false);

      assertThat(odd.get(3, TimeUnit.SECONDS).has("payload")).isFalse();
      assertThat(empty.get(3, TimeUnit.SECONDS).has("payload")).isFalse();
      bot.person("U1").types("C1", "/sip", "486");
    }
  }

  private static JsonObject command(String text) {
    var payload = new JsonObject();
    payload.addProperty("command", "/sip");
    payload.addProperty("text", text);
    return payload;
  }
}
