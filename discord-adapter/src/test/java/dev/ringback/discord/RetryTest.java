package dev.ringback.discord;

import static dev.ringback.discord.ConversationTest.CALLBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.ringback.Ringback;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Place;
import dev.ringback.platform.ChatPlatform.Connection;
import dev.ringback.platform.Settings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Discord fails on an answer more than once. */
class RetryTest {

  /** How long Discord waits for the first answer to an interaction. */
  private static final Duration IN_TIME = Duration.ofSeconds(3);

  private final DiscordStandIn discord = new DiscordStandIn();
  private Connection connection;

  @BeforeEach
  void connect() throws Exception {
    var settings = new Settings(discord.settings());
    connection =
        new DiscordPlatform()
            .connect(settings, Ringback.inAllLanguages(), ConversationTest.UNLIMITED);
  }

  @AfterEach
  void stop() {
    connection.close();
    discord.close();
    discord.check();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 520})
  void answersInTimeWhenDiscordFailsThrice(int status) throws Exception {
    fail(CALLBACK, status, 3);
    long start = System.nanoTime();

    ask();

    var failed = discord.next(CALLBACK).body();
    for (int i = 0; i < 3; i++) {
      assertThat(discord.next(CALLBACK).body()).isEqualTo(failed);
    }
    assertThat(since(start)).isLessThan(IN_TIME);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void givesUpWhenItIsTooLate(int status) {
    fail(CALLBACK, status, 1000);

    assertThat(attemptsUntilGivenUp()).isBetween(4L, 12L);
  }

  /** With a pause that would be in time by itself, but not after the first. */
  @ParameterizedTest
  @CsvSource({"60, 1", "2, 2"})
  void givesUpWhenDiscordAsksToWaitUntilItIsTooLate(int seconds, long attempts) {
    for (int i = 0; i < 3; i++) {
      discord.limit(CALLBACK, seconds);
    }

    assertThat(attemptsUntilGivenUp()).isEqualTo(attempts);
  }

  /** Each of them has its limit for itself. */
  @Test
  void anAnswerWaitsForNoOther() throws Exception {
    discord.limit(CALLBACK, 2);
    ask();
    discord.next(CALLBACK);
    long start = System.nanoTime();

    ask();

    discord.next(CALLBACK);
    assertThat(since(start)).isLessThan(Duration.ofSeconds(2));
    discord.next(CALLBACK);
  }

  private long attemptsUntilGivenUp() {
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    var logger = (Logger) LoggerFactory.getLogger(Answerer.class);
    logger.addAppender(log);

    ask();

    await().atMost(Duration.ofSeconds(6)).until(() -> !List.copyOf(log.list).isEmpty());
    logger.detachAppender(log);
    return discord.takeRequests().stream().filter(call -> call.route().equals(CALLBACK)).count();
  }

  private void ask() {
    discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, "302", false));
  }

  private void fail(String route, int status, int times) {
    for (int i = 0; i < times; i++) {
      discord.fail(route, status);
    }
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
