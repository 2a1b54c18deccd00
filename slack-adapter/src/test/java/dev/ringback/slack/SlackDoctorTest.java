package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.platform.Finding;
import dev.ringback.platform.Finding.Weight;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.standin.SlackStandIn;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ringback doctor slack} finds. */
class SlackDoctorTest {

  private final Map<String, String> settings = new HashMap<>();
  private SlackStandIn slack;

  @BeforeEach
  void start() throws Exception {
    slack = new SlackStandIn(Bot.manifest());
    settings.put("SLACK_BOT_TOKEN", SlackStandIn.BOT_TOKEN);
    settings.put("SLACK_APP_TOKEN", SlackStandIn.APP_TOKEN);
  }

  @AfterEach
  void stop() {
    slack.close();
  }

  private List<Finding> examine() throws SettingsException {
    settings.putIfAbsent("SLACK_API_URL", slack.api().toString());
    var findings = new ArrayList<Finding>();
    Bot.platform().examine(new Settings(settings), findings::add);
    assertThat(findings.toString()).doesNotContain("xoxb-good", "xapp-good", "127.0.0.1");
    return findings;
  }

  private void assertWrong(String what, String advice) throws SettingsException {
    assertThat(examine())
        .filteredOn(finding -> finding.weight() == Weight.WRONG)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.what()).contains(what);
          assertThat(finding.advice()).contains(advice);
        });
  }

  @Test
  void findsNothingWrong() throws Exception {
    assertThat(examine()).extracting(Finding::weight).containsOnly(Weight.OK);
    assertThat(examine())
        .extracting(Finding::what)
        .containsExactly(
            "the settings are complete, for Socket Mode",
            "Slack can be reached",
            "the clock of this machine is right",
            "SLACK_BOT_TOKEN is that of ringback in NOC",
            "SLACK_BOT_TOKEN has all scopes that the bot uses",
            "SLACK_APP_TOKEN opens Socket Mode");
    assertThat(slack.sockets().connections()).isZero();
  }

  @Test
  void leavesTheSigningSecretToARequestOfSlacks() throws Exception {
    settings.remove("SLACK_APP_TOKEN");
    settings.put("SLACK_SIGNING_SECRET", "secret");
    settings.put("PORT", "3000");
    assertThat(examine())
        .last()
        .satisfies(finding -> {
          assertThat(finding.weight()).isEqualTo(Weight.NOTE);
          assertThat(finding.what()).startsWith("SLACK_SIGNING_SECRET");
        });
    assertThat(slack.calls()).containsExactly("auth.test");
  }

  @Test
  void namesAllSettingsThatAreMissing() {
    settings.clear();
    assertThatThrownBy(this::examine)
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN");
  }

  @Test
  void knowsARefusedToken() throws Exception {
    settings.put("SLACK_BOT_TOKEN", "xoxb-wrong");
    assertWrong("SLACK_BOT_TOKEN is refused: invalid_auth", "OAuth & Permissions");
  }

  @Test
  void knowsARefusedAppToken() throws Exception {
    settings.put("SLACK_APP_TOKEN", "xapp-wrong");
    assertWrong("SLACK_APP_TOKEN opens no Socket Mode: invalid_auth", "connections:write");
  }

  @Test
  void namesMissingScopes() throws Exception {
    slack.close();
    slack = new SlackStandIn(Bot.manifest().replace("\"users:read\"", "\"team:read\""));
    assertWrong("lacks the scopes users:read", "--manifest");
  }

  @ParameterizedTest
  @CsvSource({"500, fast", "-500, slow"})
  void knowsAClockThatIsWrong(int seconds, String how) throws Exception {
    slack.showTime(ZonedDateTime.now(ZoneOffset.UTC).minusSeconds(seconds));
    assertWrong(how, "NTP");
  }

  @Test
  void knowsASlackThatIsNotThere() throws Exception {
    examine();
    slack.close();
    assertWrong("Slack cannot be reached: it takes no connections", "SLACK_API_URL");
  }

  @Test
  void knowsWhatIsNotSlack() throws Exception {
    slack.fail("auth.test", SlackStandIn.status(404));
    assertWrong("it answers auth.test with status 404", "SLACK_API_URL");
    slack.fail("auth.test", SlackStandIn.body("<html>Welcome</html>"));
    assertWrong("its answer to auth.test is not Slack's", "SLACK_API_URL");
  }
}
