package dev.ringback.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringback.discord.standin.Call;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.operate.Observer;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Settings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A bot that is connected to a stand-in of Discord by the real SDK, for tests that talk to it. */
abstract class ConversationTest {

  static final String CALLBACK = "POST /interactions/…/callback";
  static final String FOLLOW_UP = "POST /webhooks/…";
  static final String TAKE_AWAY = "DELETE /webhooks/…/messages/@original";
  static final String POST = "POST /channels/N/messages";
  static final Duration UNTIL_GONE = Duration.ofMillis(100);

  static final Desk UNLIMITED = new Desk(0, Observer.NONE);

  static DiscordStandIn discord;
  static DiscordConnection connection;

  @BeforeAll
  static void connect() throws Exception {
    discord = new DiscordStandIn();
    connection =
        new DiscordConnection(
            DiscordSettings.read(new Settings(discord.settings())),
            TestLanguages.core(),
            UNLIMITED,
            UNTIL_GONE);
  }

  @AfterAll
  static void disconnect() {
    connection.close();
    discord.close();
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
  static Call answerToMessage(JsonNode message) throws InterruptedException {
    discord.dispatch("MESSAGE_CREATE", message);
    return discord.next(POST);
  }

  static boolean isEphemeral(JsonNode message) {
    return (message.path("flags").intValue() & 64) != 0;
  }

  static List<String> ids(JsonNode message) {
    return message.findValuesAsText("custom_id");
  }

  /** The titles of embeds and of their fields. */
  static List<String> headings(JsonNode message) {
    var embeds = message.get("embeds");
    return Stream.concat(
            embeds.findValuesAsText("title").stream(), embeds.findValuesAsText("name").stream())
        .toList();
  }

  static String title(JsonNode message) {
    return message.at("/embeds/0/title").textValue();
  }

  static String content(JsonNode message) {
    return message.get("content").textValue();
  }
}
