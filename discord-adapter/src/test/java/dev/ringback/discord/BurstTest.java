package dev.ringback.discord;

import static dev.ringback.discord.ConversationTest.CALLBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.Ringback;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Messages;
import dev.ringback.discord.standin.Place;
import dev.ringback.platform.ChatPlatform.Connection;
import dev.ringback.platform.Settings;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many people ask at once while Discord takes its time. */
class BurstTest {

  private static final int QUESTIONS = 250;

  /** More than commands have threads. */
  private static final int MENTIONS = 60;

  /** Of the operating system. */
  private static final long MOST_THREADS = 4;

  private final DiscordStandIn discord = new DiscordStandIn();
  private Connection connection;

  @BeforeEach
  void connect() throws Exception {
    connection =
        new DiscordPlatform()
            .connect(
                new Settings(discord.settings()),
                Ringback.inAllLanguages(),
                ConversationTest.UNLIMITED);
  }

  @AfterEach
  void stop() {
    connection.close();
    discord.close();
    discord.check();
  }

  @Test
  void answersAllWithFewThreads() {
    for (int i = 0; i < QUESTIONS; i++) {
      discord.delay(CALLBACK, Duration.ofMillis(400));
    }

    for (int i = 0; i < QUESTIONS; i++) {
      ask();
    }

    var most = new AtomicLong();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          most.accumulateAndGet(answering(), Math::max);
          return discord.done(CALLBACK).size() == QUESTIONS;
        });
    assertThat(most.get()).isBetween(1L, MOST_THREADS);
  }

  /** A channel takes about a message a second. */
  @Test
  void messagesThatWaitHoldUpNoCommand() throws Exception {
    discord.limit("POST /channels/N/messages", 2);
    for (int i = 0; i < MENTIONS; i++) {
      discord.dispatch("MESSAGE_CREATE", Messages.inChannel("<@1000> 302"));
    }
    discord.next("POST /channels/N/messages");

    ask();

    discord.next(CALLBACK);
    assertThat(discord.done("POST /channels/N/messages")).isEmpty();
  }

  private void ask() {
    discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, "302", false));
  }

  private static long answering() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("answer-"))
        .count();
  }
}
