package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bot as it runs for an operator: a process with settings in its environment. */
@Timeout(120)
class ProcessTest {

  private final DiscordStandIn discord = new DiscordStandIn();
  private final Map<String, String> settings = new HashMap<>(discord.settings());
  private @Nullable Process process;

  @AfterEach
  void stop() {
    if (process != null) {
      process.destroyForcibly();
    }
    discord.close();
    discord.check();
  }

  @Test
  void endsWithStatus2WhereTheTokenIsRefused() throws Exception {
    settings.put("DISCORD_TOKEN", "wr0ng");
    process = start();

    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(said).contains("DISCORD_TOKEN").doesNotContain("wr0ng");
  }

  @Test
  void answersUntilItIsToldToStop() throws Exception {
    process = start();
    discord.next("PUT /applications/N/commands");
    discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, "302", false));
    discord.next("POST /interactions/…/callback");

    process.destroy();

    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void waitsForADiscordThatNobodyKnowsUntilItIsToldToStop() throws Exception {
    settings.put("DISCORD_API_URL", "http://user:s3cret@discord.invalid/api/v10/");
    process = start();
    var said = process.inputReader();
    var line = said.readLine();
    while (line != null && !line.contains("Waiting for Discord: its name cannot be looked up")) {
      assertThat(line).doesNotContain("s3cret");
      line = said.readLine();
    }
    assertThat(line).isNotNull();

    process.destroy();

    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private Process start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var builder =
        new ProcessBuilder(
            List.of(
                java, "-XX:TieredStopAtLevel=1", "-cp", classPath, DiscordMain.class.getName()));
    builder.environment().putAll(settings);
    return builder.redirectErrorStream(true).start();
  }
}
