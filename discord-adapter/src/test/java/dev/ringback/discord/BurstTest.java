package dev.ringback.discord;

import static dev.ringback.discord.ConversationTest.CALLBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.Ringback;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Place;
import dev.ringback.platform.Settings;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Many people ask at once while Discord takes its time. */
class BurstTest {

  private static final int QUESTIONS = 250;

  /** As many as deploy/compose.yaml leaves to a bot, with room for those of Java and of the SDK. */
  private static final long MOST_THREADS = 120;

  @Test
  void answersAllWithFewThreads() throws Exception {
    var discord = new DiscordStandIn();
    var settings = new Settings(discord.settings());
    var connection =
        new DiscordPlatform()
            .connect(settings, Ringback.inAllLanguages(), ConversationTest.UNLIMITED);
    for (int i = 0; i < QUESTIONS; i++) {
      discord.delay(CALLBACK, Duration.ofMillis(400));
    }

    for (int i = 0; i < QUESTIONS; i++) {
      discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, "302", false));
    }

    var most = new AtomicLong();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          most.accumulateAndGet(answering(), Math::max);
          return discord.done(CALLBACK).size() == QUESTIONS;
        });
    connection.close();
    discord.close();
    discord.check();
    assertThat(most.get()).isBetween(1L, MOST_THREADS);
  }

  private static long answering() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("answer-"))
        .count();
  }
}
