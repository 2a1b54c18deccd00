package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.Ringback;
import dev.ringback.discord.standin.Call;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Messages;
import dev.ringback.discord.standin.Place;
import dev.ringback.platform.ChatPlatform.Connection;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {

  private static final String CALLBACK = "POST /interactions/…/callback";
  private static final String FOLLOW_UP = "POST /webhooks/…";

  private final DiscordStandIn discord = new DiscordStandIn();
  private final Map<String, String> settings = new HashMap<>(discord.settings());

  @AfterEach
  void stop() {
    discord.close();
    discord.check();
  }

  private Connection connect() throws SettingsException {
    return new DiscordPlatform()
        .connect(new Settings(settings), Ringback.inAllLanguages(), ConversationTest.UNLIMITED);
  }

  @Test
  void refusesABadTokenByTheNameOfItsSetting() {
    settings.put("DISCORD_TOKEN", "wr0ng");

    assertThatThrownBy(this::connect)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("DISCORD_TOKEN")
        .message()
        .doesNotContain("wr0ng");
  }

  @Test
  void endsWhenTheTokenIsRevoked() throws Exception {
    var connection = connect();

    discord.disconnect(4004);

    assertThatThrownBy(connection::awaitEnd)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("DISCORD_TOKEN");
    assertThat(connection.isReady()).isFalse();
  }

  @Test
  void endsWhenARequestShowsThatTheTokenIsRevoked() throws Exception {
    var connection = connect();
    discord.next("PUT /applications/N/commands");
    discord.revoke();

    discord.dispatch("MESSAGE_CREATE", Messages.direct("302"));

    assertThatThrownBy(connection::awaitEnd)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("DISCORD_TOKEN");
    assertThat(connection.isReady()).isFalse();
    connection.close();
  }

  @Test
  void losesNoAnswerThatNeedsNoToken() throws Exception {
    var connection = connect();
    discord.delay(CALLBACK, Duration.ofSeconds(1));
    discord.dispatch("INTERACTION_CREATE", Interactions.button(Place.SERVER, "share:302", true));
    discord.next(CALLBACK);
    discord.revoke();
    discord.dispatch("MESSAGE_CREATE", Messages.direct("302"));

    assertThatThrownBy(connection::awaitEnd).isInstanceOf(SettingsException.class);
    assertThat(discord.done(FOLLOW_UP)).hasSize(1);
  }

  /** As Discord does when an interaction is over. */
  @Test
  void staysWhenOnlyTheTokenOfAnInteractionIsRefused() throws Exception {
    var connection = connect();
    discord.fail(FOLLOW_UP, 401);
    discord.dispatch("INTERACTION_CREATE", Interactions.button(Place.SERVER, "share:302", true));
    discord.next(FOLLOW_UP);
    discord.next(FOLLOW_UP);

    assertThat(connection.isReady()).isTrue();
    connection.close();
    connection.awaitEnd();
  }

  @Test
  void endsWhenTheTokenIsRevokedBeforeItIsReady() {
    discord.refuseSession(4004);

    assertThatThrownBy(this::connect)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("DISCORD_TOKEN");
  }

  @Test
  void failsLoudlyWhenDiscordEndsItForAnotherReason() throws Exception {
    var connection = connect();

    discord.disconnect(4014);

    assertThatThrownBy(connection::awaitEnd)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("4014");
  }

  @Test
  void finishesAnswersInFlightAndTakesNoMoreQuestions() throws Exception {
    var connection = connect();
    discord.delay(CALLBACK, Duration.ofMillis(700));
    discord.dispatch("INTERACTION_CREATE", Interactions.button(Place.SERVER, "share:302", true));
    discord.next(CALLBACK);
    var closing = CompletableFuture.runAsync(connection::close);
    Thread.sleep(100);
    discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, "410", false));

    assertThat(closing).succeedsWithin(Duration.ofSeconds(5));

    var routes = discord.requests().stream().map(Call::route).toList();
    assertThat(routes)
        .contains("POST /webhooks/…", "DELETE /webhooks/…/messages/@original")
        .doesNotContain(CALLBACK);
    connection.awaitEnd();
  }

  @Test
  void givesUpOnAnAnswerThatTakesTooLong() throws Exception {
    var connection = connect();
    discord.delay(CALLBACK, Duration.ofSeconds(8));
    discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, "302", false));
    discord.next(CALLBACK);

    assertThat(CompletableFuture.runAsync(connection::close))
        .succeedsWithin(Duration.ofMillis(5200));
  }
}
