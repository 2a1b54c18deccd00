package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void needsNothingButTheToken() throws Exception {
    var settings = DiscordSettings.read(new Settings(Map.of("DISCORD_TOKEN", "t0p-s3cret")));

    assertThat(settings.token().value()).isEqualTo("t0p-s3cret");
    assertThat(settings.api()).isEmpty();
    assertThat(settings.gateway()).isEmpty();
    assertThat(settings.command()).isEqualTo("sip");
    assertThat(settings.language()).isEmpty();
    assertThat(settings.toString()).doesNotContain("t0p-s3cret");
  }

  @Test
  void namesAllThatIsWrongAtOnceAndNoValue() {
    var environment =
        Map.of(
            "DISCORD_API_URL", "https://proxy.example/v10",
            "DISCORD_GATEWAY_URL", "https://proxy.example",
            "RINGBACK_COMMAND", "Sip Codes",
            "RINGBACK_LANG", "tlh");

    assertThatThrownBy(() -> DiscordSettings.read(new Settings(environment)))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "DISCORD_TOKEN",
            "DISCORD_API_URL",
            "DISCORD_GATEWAY_URL",
            "RINGBACK_COMMAND",
            "RINGBACK_LANG")
        .message()
        .doesNotContain("proxy.example", "Sip Codes", "tlh");
  }

  @Test
  void takesTheLanguageOfThePlace() throws Exception {
    var environment = Map.of("DISCORD_TOKEN", "t", "RINGBACK_LANG", "en_GB");

    assertThat(DiscordSettings.read(new Settings(environment)).language()).contains(Locale.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sip", "voip-code", "код", "2026"})
  void takesCommandNamesThatDiscordTakes(String name) throws Exception {
    var environment = Map.of("DISCORD_TOKEN", "t", "RINGBACK_COMMAND", name);

    assertThat(DiscordSettings.read(new Settings(environment)).command()).isEqualTo(name);
  }
}
