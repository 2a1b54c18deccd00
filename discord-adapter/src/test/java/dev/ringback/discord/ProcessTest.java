package dev.ringback.discord;

import static dev.ringback.discord.ConversationTest.CALLBACK;
import static dev.ringback.discord.ConversationTest.FOLLOW_UP;
import static dev.ringback.discord.ConversationTest.POST;
import static dev.ringback.discord.ConversationTest.TAKE_AWAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Fault;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Messages;
import dev.ringback.discord.standin.Place;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot as it runs for an operator: a process with settings in its environment. */
@Timeout(120)
class ProcessTest {

  private static final String REGISTER = "PUT /applications/N/commands";

  /** What every start of a bot has. */
  private static final String FLAGS = "@" + Path.of("../deploy/adapter.jvm").toAbsolutePath();

  private final DiscordStandIn discord = new DiscordStandIn();
  private final Map<String, String> settings = new HashMap<>(discord.settings());
  private @Nullable StartedBot bot;

  @AfterEach
  void stop() throws Exception {
    if (bot != null) {
      assertThat(bot.said()).doesNotContain(DiscordStandIn.TOKEN, "wr0ng", "s3cret");
      bot.close();
    }
    discord.close();
    discord.check();
  }

  @Test
  void endsWithStatus2WhereTheTokenIsRefused() throws Exception {
    settings.put("DISCORD_TOKEN", "wr0ng");
    bot = StartedBot.with(settings);

    assertThat(bot.await()).isEqualTo(2);
    assertThat(bot.said()).contains("DISCORD_TOKEN is refused by Discord");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void endsWithStatus2WhenTheTokenIsRevoked(boolean isToldByTheGateway) throws Exception {
    settings.put("MANAGEMENT_PORT", "0");
    bot = StartedBot.with(settings);
    var port = bot.awaitWords("are on port (\\d+)");
    bot.awaitWords("discord connected");
    assertThat(statusOfReadiness(port)).isEqualTo(200);

    discord.revoke();
    if (isToldByTheGateway) {
      discord.disconnect(4004);
    } else {
      discord.dispatch("MESSAGE_CREATE", Messages.direct("302"));
    }

    assertThat(bot.await()).isEqualTo(2);
    assertThat(bot.said())
        .contains("DISCORD_TOKEN is refused by Discord: it is wrong or has been reset");
  }

  @Test
  void finishesAnAnswerWhenItIsToldToStop() throws Exception {
    bot = StartedBot.with(settings);
    discord.next(REGISTER);
    discord.delay(CALLBACK, Duration.ofMillis(700));
    discord.dispatch("INTERACTION_CREATE", Interactions.button(Place.SERVER, "share:302", true));
    discord.next(CALLBACK);

    bot.terminate();

    assertThat(bot.await()).isZero();
    assertThat(bot.said()).doesNotContain("not finished after");
    assertThat(discord.done(FOLLOW_UP)).hasSize(1);
    assertThat(discord.done(TAKE_AWAY)).hasSize(1);
  }

  @Test
  void waitsForADiscordThatNobodyKnowsUntilItIsToldToStop() throws Exception {
    settings.put("DISCORD_API_URL", "http://user:s3cret@discord.invalid/api/v10/");
    bot = StartedBot.with(settings);
    bot.awaitWords("Waiting for Discord: its name cannot be looked up");

    bot.terminate();

    assertThat(bot.await()).isZero();
  }

  /** The bot keeps the address that it knew. */
  @Test
  void answersWhereDiscordsNameCanNoLongerBeLookedUp(@TempDir Path folder) throws Exception {
    var names = startWithNames(folder, "-Dsun.net.inetaddr.ttl=1");

    Files.writeString(names, "127.0.0.1 localhost\n");
    Thread.sleep(Duration.ofMillis(1500));
    ask("302");

    discord.next(CALLBACK);
  }

  @Test
  void answersWhenANameThatItNeverKeptCanBeLookedUpAgain(@TempDir Path folder) throws Exception {
    var names = startWithNames(folder, "-Dsun.net.inetaddr.ttl=0");
    var known = Files.readString(names);

    Files.writeString(names, "127.0.0.1 localhost\n");
    discord.dispatch("MESSAGE_CREATE", Messages.direct("302"));
    bot().awaitWords("A request failed: its name cannot be looked up");
    Files.writeString(names, known);

    discord.next(POST);
    bot().terminate();
    assertThat(bot().await()).isZero();
    assertThat(discord.done(POST)).hasSize(1);
  }

  /** Starts the bot so that its next request needs a look-up, in the returned file of names. */
  private Path startWithNames(Path folder, String flag) throws Exception {
    var names = Files.writeString(folder.resolve("hosts"), "127.0.0.1 localhost discord.invalid\n");
    settings.computeIfPresent(
        "DISCORD_API_URL", (_, url) -> url.replace("localhost", "discord.invalid"));
    discord.fault(REGISTER, Fault.lastOnItsConnection());
    bot = StartedBot.with(settings, FLAGS, "-Djdk.net.hosts.file=" + names, flag);
    bot.awaitWords("Registered the commands");
    return names;
  }

  private StartedBot bot() {
    return Objects.requireNonNull(bot);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void answersWhereItMayWriteNothing() throws Exception {
    bot =
        StartedBot.with(
            settings, FLAGS, "-Duser.home=/dev/null/home", "-Djava.io.tmpdir=/dev/null/tmp");
    discord.next(REGISTER);

    ask("302");

    discord.next(CALLBACK);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void answersWhereItsLogCannotBeWritten() throws Exception {
    discord.fail(REGISTER, 503);
    bot = StartedBot.withFullLog(settings);
    discord.next(REGISTER);
    discord.next(REGISTER);

    discord.fail(CALLBACK, 400);
    ask("302");
    discord.next(CALLBACK);
    ask("410");
    discord.next(CALLBACK);
    bot.terminate();

    assertThat(bot.await()).isZero();
  }

  @Test
  void endsWhereAQuestionIsMoreThanItsMemory() throws Exception {
    bot = StartedBot.with(settings, FLAGS);
    discord.next(REGISTER);

    ask("3".repeat(30_000_000));

    assertThat(bot.await()).isEqualTo(3);
  }

  private void ask(String query) {
    discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, query, false));
  }

  private static int statusOfReadiness(String port) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var uri = URI.create("http://127.0.0.1:" + port + "/readyz");
      return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding()).statusCode();
    }
  }
}
