package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.ringback.Ringback;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.platform.ChatPlatform.Connection;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Discord is not there yet when the bot starts. */
class UnreachableTest {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String SELF = "GET /users/@me";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
  }

  @Test
  void waitsForAnAddressThatTakesNoConnections() throws Exception {
    int port = freePort();
    var connecting = connect(settings(port, port));
    awaitWords("Waiting for Discord: it takes no connections");

    try (var discord = new DiscordStandIn(port)) {
      assertThat(connecting).succeedsWithin(LONGEST);
      discord.next(SELF);
      connecting.get().close();
    }
  }

  @Test
  void waitsForAGatewayThatTakesNoConnections() throws Exception {
    try (var discord = new DiscordStandIn()) {
      int port = freePort();
      var settings = new HashMap<>(discord.settings());
      settings.put("DISCORD_GATEWAY_URL", "ws://127.0.0.1:" + port);
      var connecting = connect(settings);
      discord.next(SELF);
      awaitWords("Waiting for Discord's gateway: it takes no connections");

      try (var _ = new DiscordStandIn(port)) {
        assertThat(connecting).succeedsWithin(LONGEST);
        connecting.get().close();
      }
    }
    assertThat(log.list).hasSizeLessThan(100);
  }

  @Test
  void waitsForADiscordThatFails() throws Exception {
    try (var discord = new DiscordStandIn()) {
      for (int i = 0; i < 12; i++) {
        discord.fail(SELF, 500);
      }
      var connecting = connect(discord.settings());

      assertThat(connecting).succeedsWithin(LONGEST);
      assertThat(says("Waiting for Discord: it answers with HTTP 500")).isTrue();
      connecting.get().close();
      connecting.get().awaitEnd();
    }
  }

  @Test
  void waitsForNobodyWhoRefuses() {
    try (var discord = new DiscordStandIn()) {
      discord.fail(SELF, 404);

      assertThatThrownBy(() ->
              platform()
                  .connect(new Settings(discord.settings()), core(), ConversationTest.UNLIMITED))
          .isInstanceOf(SettingsException.class)
          .hasMessageContainingAll("DISCORD_API_URL", "HTTP 404");
    }
  }

  /** Threads of sessions that failed may die loudly, which is the SDK's own matter. */
  private void awaitWords(String words) {
    await().dontCatchUncaughtExceptions().atMost(LONGEST).until(() -> says(words));
  }

  private boolean says(String words) {
    return List.copyOf(log.list).stream()
        .anyMatch(event -> event.getFormattedMessage().startsWith(words));
  }

  private static CompletableFuture<Connection> connect(Map<String, String> settings) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return platform().connect(new Settings(settings), core(), ConversationTest.UNLIMITED);
          } catch (SettingsException e) {
            throw new IllegalStateException(e);
          }
        },
        Thread::startVirtualThread);
  }

  private static DiscordPlatform platform() {
    return new DiscordPlatform();
  }

  private static Ringback core() {
    return Ringback.inAllLanguages();
  }

  private static Map<String, String> settings(int api, int gateway) {
    return Map.of(
        "DISCORD_TOKEN",
        DiscordStandIn.TOKEN,
        "DISCORD_API_URL",
        "http://127.0.0.1:" + api + "/api/v10/",
        "DISCORD_GATEWAY_URL",
        "ws://127.0.0.1:" + gateway);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
