package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ringback.Ringback;
import dev.ringback.discord.standin.Call;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Messages;
import dev.ringback.operate.Observer;
import dev.ringback.platform.ChatPlatform.Connection;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A bot whose servers Discord divides. Five seconds have to be between two hellos. */
class ShardTest {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String REGISTER = "PUT /applications/N/commands";

  private final DiscordStandIn discord = new DiscordStandIn();
  private final Map<String, String> settings = new HashMap<>(discord.settings());

  @AfterEach
  void stop() {
    discord.close();
    discord.check();
  }

  @Test
  void isReadyWhenEveryShardIs() throws Exception {
    settings.put("DISCORD_SHARDS", "2");
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      var login =
          tasks.submit(() ->
              Login.ready(DiscordSettings.read(new Settings(settings)), List.of(), Observer.NONE));
      await().until(() -> discord.shards().equals(List.of("[0,2]")));
      discord.hold();
      await().atMost(LONGEST).until(() -> discord.shards().equals(List.of("[0,2]", "[1,2]")));
      assertThat(login).isNotDone();

      discord.release();
      assertThat(login).succeedsWithin(LONGEST);
      var session = login.get();
      assertThat(session.isReady()).isTrue();

      discord.hold();
      discord.reconnect();
      await().until(() -> !session.isReady());
      discord.release();
      await().atMost(LONGEST).until(session::isReady);
      session.leave(LONGEST);
    }
  }

  @Test
  void registersItsCommandsOnceAndEndsWithAnyOfItsShards() throws Exception {
    settings.put("DISCORD_SHARDS", "2");
    var connection = connect();

    assertThat(discord.shards()).containsExactly("[0,2]", "[1,2]");
    discord.next(REGISTER);
    discord.disconnect(4004);
    assertThatThrownBy(connection::awaitEnd)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("DISCORD_TOKEN");
    connection.close();
    assertThat(routes()).doesNotContain(REGISTER);
  }

  @Test
  void leavesTheCommandsToTheProcessOfTheFirstShard() throws Exception {
    settings.putAll(Map.of("DISCORD_SHARDS", "2", "DISCORD_SHARD", "ringback-discord-1"));
    var connection = connect();

    assertThat(discord.shards()).containsExactly("[1,2]");
    discord.dispatch("MESSAGE_CREATE", Messages.direct("302"));
    await().atMost(LONGEST).until(() -> routes().contains("POST /channels/N/messages"));
    connection.close();
    connection.awaitEnd();
    assertThat(routes()).noneMatch(route -> route.endsWith("commands"));
  }

  private Connection connect() throws SettingsException {
    return new DiscordPlatform()
        .connect(new Settings(settings), Ringback.inAllLanguages(), ConversationTest.UNLIMITED);
  }

  private List<String> routes() {
    return discord.requests().stream().map(Call::route).toList();
  }
}
