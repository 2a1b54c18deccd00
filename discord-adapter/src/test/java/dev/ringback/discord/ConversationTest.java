package dev.ringback.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A bot that is connected to a stand-in of Discord by the real SDK, for tests that talk to it. */
abstract class ConversationTest {

  static final String CALLBACK = "POST /interactions/…/callback";
  static final String FOLLOW_UP = "POST /webhooks/…";
  static final String TAKE_AWAY = "DELETE /webhooks/…/messages/@original";
  static final String POST = "POST /channels/N/messages";
  static final Duration UNTIL_GONE = Duration.ofMillis(100);

  static final SampleRingback RINGBACK = new SampleRingback();
  static DiscordStandIn discord;
  static DiscordConnection connection;

  @BeforeAll
  static void connect() throws IOException, SettingsException {
    discord = new DiscordStandIn();
    connection =
        new DiscordConnection(
            DiscordSettings.read(new Settings(discord.settings())), RINGBACK, UNTIL_GONE);
  }

  @AfterAll
  static void disconnect() {
    connection.close();
    discord.close();
  }

  @BeforeEach
  void forget() {
    RINGBACK.asked.clear();
  }

  @AfterEach
  void requestsAreWithinTheSpecification() {
    discord.check();
  }

  /** An interaction, and the first answer to it. */
  static JsonNode answer(JsonNode interaction) throws InterruptedException {
    discord.dispatch("INTERACTION_CREATE", interaction);
    return discord.next(CALLBACK).body();
  }

  /** A message, and what the bot posts. */
  static dev.ringback.discord.standin.Call answerToMessage(JsonNode message)
      throws InterruptedException {
    discord.dispatch("MESSAGE_CREATE", message);
    return discord.next(POST);
  }

  static List<String> languagesAsked() throws InterruptedException {
    var ask = java.util.Objects.requireNonNull(RINGBACK.asked.poll(5, TimeUnit.SECONDS));
    return ask.languages().stream().map(Locale::toLanguageTag).toList();
  }

  static boolean isEphemeral(JsonNode message) {
    return (message.path("flags").intValue() & 64) != 0;
  }

  static List<String> ids(JsonNode message) {
    return message.findValuesAsText("custom_id");
  }
}
