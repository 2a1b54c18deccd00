package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void needsNothingButTheToken() throws Exception {
    var settings = DiscordSettings.read(new Settings(Map.of("DISCORD_TOKEN", "t0p-s3cret")));

    assertThat(settings.token().value()).isEqualTo("t0p-s3cret");
    assertThat(settings.api()).isEmpty();
    assertThat(settings.gateway()).isEmpty();
    assertThat(settings.command()).isEqualTo("sip");
    assertThat(settings.shards()).isEqualTo(new Shards(1, List.of(0)));
    assertThat(settings.toString()).doesNotContain("t0p-s3cret");
  }

  @Test
  void namesAllThatIsWrongAtOnceAndNoValue() {
    var environment =
        Map.of(
            "DISCORD_API_URL", "https://proxy.example/v10",
            "DISCORD_GATEWAY_URL", "https://proxy.example",
            "RINGBACK_COMMAND", "Sip Codes");

    assertThatThrownBy(() -> DiscordSettings.read(new Settings(environment)))
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "DISCORD_TOKEN", "DISCORD_API_URL", "DISCORD_GATEWAY_URL", "RINGBACK_COMMAND")
        .message()
        .doesNotContain("proxy.example", "Sip Codes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sip", "voip-code", "код", "2026"})
  void takesCommandNamesThatDiscordTakes(String name) throws Exception {
    var environment = Map.of("DISCORD_TOKEN", "t", "RINGBACK_COMMAND", name);

    assertThat(DiscordSettings.read(new Settings(environment)).command()).isEqualTo(name);
  }

  @Test
  void runsAllShardsWhereItIsNotToldWhich() throws Exception {
    var environment = Map.of("DISCORD_TOKEN", "t", "DISCORD_SHARDS", "3");

    assertThat(DiscordSettings.read(new Settings(environment)).shards())
        .isEqualTo(new Shards(3, List.of(0, 1, 2)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 2", "ringback-discord-0, 0", "ringback-discord-11, 11"})
  void runsTheShardThatANumberOrTheNameOfAPodSays(String name, int shard) throws Exception {
    var environment = Map.of("DISCORD_TOKEN", "t", "DISCORD_SHARDS", "12", "DISCORD_SHARD", name);

    assertThat(DiscordSettings.read(new Settings(environment)).shards())
        .isEqualTo(new Shards(12, List.of(shard)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, DISCORD_SHARDS",
    "many, 0, DISCORD_SHARDS",
    "-2, 0, DISCORD_SHARDS",
    "10000, 0, DISCORD_SHARDS",
    "2, 2, DISCORD_SHARD",
    "2, -1a, DISCORD_SHARD",
    "2, ringback-discord-2, DISCORD_SHARD",
    "2, ringback-discord-7d9f8b-x2x1z, DISCORD_SHARD",
    "2, 99999999999, DISCORD_SHARD",
  })
  void refusesShardsThatAreNot(String total, String own, String setting) {
    var environment = Map.of("DISCORD_TOKEN", "t", "DISCORD_SHARDS", total, "DISCORD_SHARD", own);

    assertThatThrownBy(() -> DiscordSettings.read(new Settings(environment)))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(setting + " must be");
  }
}
