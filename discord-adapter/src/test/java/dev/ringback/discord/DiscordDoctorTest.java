package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.platform.Finding;
import dev.ringback.platform.Finding.Weight;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code ringback doctor discord} finds. */
class DiscordDoctorTest {

  private final DiscordStandIn discord = new DiscordStandIn();
  private final Map<String, String> settings = new HashMap<>(discord.settings());

  @AfterEach
  void stop() {
    discord.close();
    discord.check();
  }

  private List<Finding> examine() throws SettingsException {
    var findings = new ArrayList<Finding>();
    new DiscordPlatform().examine(new Settings(settings), findings::add);
    assertThat(findings.toString()).doesNotContain(DiscordStandIn.TOKEN, "wr0ng", "s3cret");
    return findings;
  }

  private void assertFound(Weight weight, String what, String advice) throws SettingsException {
    assertThat(examine())
        .filteredOn(finding -> finding.weight() == weight)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.what()).contains(what);
          assertThat(finding.advice()).contains(advice);
        });
  }

  @Test
  void findsNothingWrong() throws Exception {
    assertThat(examine())
        .filteredOn(finding -> finding.weight() != Weight.NOTE)
        .extracting(Finding::what)
        .containsExactly(
            "the settings are complete",
            "Discord can be reached",
            "the clock of this machine is right",
            "DISCORD_TOKEN is that of Ringback",
            "commands and buttons come to the bot",
            "no privileged intent is needed",
            "the bot may start 1000 more times for now",
            "the gateway can be reached");
    assertThat(discord.gatewayMessages(2)).isZero();
  }

  @Test
  void tellsWhetherTheCommandIsRegistered() throws Exception {
    assertFound(Weight.NOTE, "/sip is not registered", "Start the bot");
    var connection =
        new DiscordPlatform()
            .connect(new Settings(settings), TestLanguages.core(), ConversationTest.UNLIMITED);
    await()
        .untilAsserted(() ->
            assertThat(examine())
                .extracting(Finding::what)
                .contains("the command /sip is registered"));
    connection.close();
  }

  @Test
  void namesAllSettingsThatAreWrong() {
    settings.remove("DISCORD_TOKEN");
    settings.put("DISCORD_API_URL", "http://user:s3cret@localhost/");
    assertThatThrownBy(this::examine)
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll("DISCORD_TOKEN", "DISCORD_API_URL");
  }

  @Test
  void knowsARefusedToken() throws Exception {
    settings.put("DISCORD_TOKEN", "wr0ng");
    assertFound(Weight.WRONG, "DISCORD_TOKEN is refused", "Reset the token");
  }

  @Test
  void knowsThatInteractionsGoElsewhere() throws Exception {
    discord.sendInteractionsTo("https://example.org/interactions");
    assertFound(Weight.WRONG, "go to an address", "Interactions Endpoint URL");
  }

  @Test
  void knowsThatTheBotMayNotStart() throws Exception {
    discord.allowStarts(0);
    assertFound(Weight.WRONG, "may not start any more", "2 h");
  }

  @Test
  void knowsAGatewayThatIsNotThere() throws Exception {
    settings.put("DISCORD_GATEWAY_URL", "ws://127.0.0.1:9");
    assertFound(Weight.WRONG, "the gateway cannot be reached", "DISCORD_GATEWAY_URL");
  }

  @Test
  void knowsADiscordThatIsNotThere() throws Exception {
    discord.close();
    assertFound(
        Weight.WRONG, "Discord cannot be reached: it takes no connections", "DISCORD_API_URL");
  }

  @Test
  void knowsWhatIsNotDiscord() throws Exception {
    discord.fail("GET /users/@me", 404);
    assertFound(Weight.WRONG, "it answers with HTTP 404", "DISCORD_API_URL");
  }
}
