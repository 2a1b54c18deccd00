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
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many people ask at once while Discord takes its time. */
class BurstTest {

  /** More than four threads could answer in time. */
  private static final int QUESTIONS = 250;

  /** More than commands have threads. */
  private static final int MENTIONS = 60;

  /** Of the operating system. */
  private static final long MOST_THREADS = 4;

  /** Of other tests, which may take their time to end. */
  private final Set<Thread> others = answering();

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
        .atMost(Duration.ofSeconds(15))
        .until(() -> {
          most.accumulateAndGet(own(), Math::max);
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

  private long own() {
    return answering().stream().filter(thread -> !others.contains(thread)).count();
  }

  private static Set<Thread> answering() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("answer-"))
        .collect(Collectors.toSet());
  }
}
