package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlackSettingsTest {

  @Test
  void appTokenMeansSocketMode() throws Exception {
    var settings = read("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1");
    assertThat(settings.mode()).isInstanceOf(SlackSettings.Mode.Socket.class);
    assertThat(settings.api()).isEmpty();
  }

  @Test
  void signingSecretAndPortMeanHttpMode() throws Exception {
    var settings = read("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s", "PORT", "3000");
    assertThat(settings.mode())
        .isInstanceOfSatisfying(
            SlackSettings.Mode.Http.class, http -> assertThat(http.port()).isEqualTo(3000));
  }

  @Test
  void portThatTheHostSetsIsNoModeOfItsOwn() throws Exception {
    var settings = read("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1", "PORT", "3000");
    assertThat(settings.mode()).isInstanceOf(SlackSettings.Mode.Socket.class);
  }

  @Test
  void portIsReadInHttpModeOnly() throws Exception {
    var settings =
        read("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1", "PORT", "tcp://x");
    assertThat(settings.mode()).isInstanceOf(SlackSettings.Mode.Socket.class);
    assertThatThrownBy(
            () -> read("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s", "PORT", "tcp://x"))
        .hasMessage("PORT must be a number from 0 to 65535");
  }

  @Test
  void blankTokensAreMissing() throws Exception {
    assertThatThrownBy(
            () -> read("SLACK_BOT_TOKEN", " ", "SLACK_APP_TOKEN", "\t", "SLACK_SIGNING_SECRET", ""))
        .hasMessageContainingAll("SLACK_BOT_TOKEN is missing", "SLACK_APP_TOKEN is missing");
    var settings =
        read(
            "SLACK_BOT_TOKEN",
            "xoxb-1",
            "SLACK_APP_TOKEN",
            " ",
            "SLACK_SIGNING_SECRET",
            "s",
            "PORT",
            "3000");
    assertThat(settings.mode()).isInstanceOf(SlackSettings.Mode.Http.class);
  }

  @Test
  void aTokenThatCannotBeUsedIsNotAlsoMissing() {
    assertThatThrownBy(
            () -> read("SLACK_BOT_TOKEN", "xoxb 1", "SLACK_APP_TOKEN", "xapp-1 # production"))
        .hasMessageContainingAll("SLACK_BOT_TOKEN must", "SLACK_APP_TOKEN must")
        .hasMessageNotContaining("missing");
  }

  @Test
  void addressEndsInASlash() throws Exception {
    var settings =
        read(
            "SLACK_BOT_TOKEN",
            "xoxb-1",
            "SLACK_APP_TOKEN",
            "xapp-1",
            "SLACK_API_URL",
            "https://slack-gov.com/api");
    assertThat(settings.api()).hasValue(URI.create("https://slack-gov.com/api/"));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceAndNoValue() {
    assertThatThrownBy(() ->
            read("SLACK_API_URL", "ftp://hidden", "PORT", "hidden", "RINGBACK_COMMAND", "HIDDEN"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_API_URL", "PORT", "RINGBACK_COMMAND")
        .hasMessageNotContainingAny("hidden", "HIDDEN");
  }

  @Test
  void bothModesAreOneTooMany() {
    assertThatThrownBy(() ->
            read(
                "SLACK_BOT_TOKEN",
                "xoxb-1",
                "SLACK_APP_TOKEN",
                "xapp-1",
                "SLACK_SIGNING_SECRET",
                "s"))
        .hasMessageContainingAll("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "both");
  }

  @Test
  void httpModeNeedsAPort() {
    assertThatThrownBy(() -> read("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s"))
        .hasMessageContaining("PORT is missing");
  }

  @Test
  void tokensInEachOthersPlaceAreNoticed() {
    assertThatThrownBy(
            () -> read("SLACK_BOT_TOKEN", "xapp-hidden", "SLACK_APP_TOKEN", "xoxb-hidden"))
        .hasMessageContainingAll("SLACK_BOT_TOKEN holds", "SLACK_APP_TOKEN holds")
        .hasMessageNotContaining("hidden");
  }

  private static SlackSettings read(String... namesAndValues) throws SettingsException {
    Map<String, String> environment = new HashMap<>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      environment.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return SlackSettings.read(new Settings(environment));
  }
}
