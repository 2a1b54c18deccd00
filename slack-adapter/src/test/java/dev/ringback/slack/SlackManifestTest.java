package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.standin.SlackStandIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlackManifestTest {

  /** The stand-in refuses what the manifest does not grant, and notes what was used of it. */
  @Test
  void grantsWhatTheBotUsesAndNothingMore() throws Exception {
    var slack = new SlackStandIn(Bot.manifest());
    try (var bot = Bot.start(Mode.SOCKET, slack, Bot.platform(), TestLanguages.core(), Map.of())) {
      var kim = bot.person("U1");
      kim.types("C1", "/sip", "302 vs 410");
      kim.presses(bot.onlyMessage(), "Dismiss");
      bot.messages(0);
      kim.mentions("C1", "486", null);
      kim.writes("486");
      var message = new JsonObject();
      message.addProperty("text", "603");
      kim.choosesShortcut("explain-message", "C1", message);
      bot.messages(3);

      assertThat(bot.slack().installation().used()).isEqualTo(bot.slack().installation().granted());
    }
  }

  @Test
  void namesTheCommandAsTheSettingSays() throws Exception {
    assertThat(write("code")).contains("\"command\": \"/code\"");
    assertThat(write("sip")).contains("\"command\": \"/sip\"");
  }

  @Test
  void isForSocketModeUnlessHttpModeIsConfigured() throws Exception {
    for (var settings :
        List.of(
            Map.<String, String>of(),
            Map.of("SLACK_APP_TOKEN", "xapp-1", "PORT", "not read"),
            Map.of("SLACK_SIGNING_SECRET", "s"))) {
      assertThat(SlackManifest.write(new Settings(settings), Bot.RINGBACK))
          .contains("\"socket_mode_enabled\": true")
          .doesNotContain("url");
    }
  }

  @Test
  void namesTheRequestUrlOfHttpModeWhereverSlackWantsIt() throws Exception {
    var settings = Map.of("SLACK_SIGNING_SECRET", "hidden", "PORT", "3000");
    var manifest =
        JsonParser.parseString(SlackManifest.write(new Settings(settings), Bot.RINGBACK))
            .getAsJsonObject();
    var url = new JsonPrimitive("https://YOUR-HOST/slack/events");

    var features = manifest.getAsJsonObject("features");
    assertThat(features.getAsJsonArray("slash_commands"))
        .allMatch(command -> command.getAsJsonObject().get("url").equals(url));
    var rest = manifest.getAsJsonObject("settings");
    assertThat(rest.getAsJsonObject("interactivity").get("request_url")).isEqualTo(url);
    assertThat(rest.getAsJsonObject("event_subscriptions").get("request_url")).isEqualTo(url);
    assertThat(rest.get("socket_mode_enabled").getAsBoolean()).isFalse();
    assertThat(manifest.toString()).doesNotContain("hidden");
  }

  @Test
  void refusesANameThatSlackWouldRefuse() {
    for (var name : new String[] {"/sip", "Sip", "s ip", "x".repeat(32)}) {
      assertThatThrownBy(() -> write(name))
          .isInstanceOf(SettingsException.class)
          .hasMessageContaining("RINGBACK_COMMAND");
    }
  }

  private static String write(String command) throws SettingsException {
    return SlackManifest.write(new Settings(Map.of("RINGBACK_COMMAND", command)), Bot.RINGBACK);
  }
}
