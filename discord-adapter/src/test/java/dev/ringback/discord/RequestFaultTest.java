package dev.ringback.discord;

import static dev.ringback.discord.ConversationTest.CALLBACK;
import static dev.ringback.discord.ConversationTest.FOLLOW_UP;
import static dev.ringback.discord.ConversationTest.POST;
import static dev.ringback.discord.ConversationTest.TAKE_AWAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.discord.standin.Call;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Fault;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Messages;
import dev.ringback.discord.standin.Place;
import dev.ringback.platform.ChatPlatform.Connection;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests go wrong, or take long: nothing is lost, and nothing is answered twice. */
class RequestFaultTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Longer than a client waits by itself. */
  private static final Duration LONG = Duration.ofMillis(10_500);

  private static final String DELETE = "DELETE /channels/N/messages/N";
  private static final String REGISTER = "PUT /applications/N/commands";

  private static final List<String> TO_BEGIN =
      List.of("GET /users/@me", "GET /applications/N/commands", REGISTER);
  private static final List<String> TO_ANSWER = List.of(CALLBACK, POST, DELETE);

  private final DiscordStandIn discord = new DiscordStandIn();
  private @Nullable Connection connection;

  enum Trouble {
    LIMIT(true, Fault.limit(1)),
    GLOBAL_LIMIT(
        true,
        Fault.limit(
            Map.of(
                "retry-after", "1", "x-ratelimit-global", "true", "x-ratelimit-scope", "global"))),
    LIMIT_FOR_AN_UNKNOWN_TIME(true, Fault.limit(Map.of())),
    STATUS_500(false, Fault.status(500)),
    STATUS_502(false, Fault.status(502)),
    STATUS_503(false, Fault.status(503)),
    DONE_BUT_STATUS_502(false, Fault.lost(502)),
    DONE_BUT_HUNG_UP(false, Fault.cut());

    private final boolean isLimit;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Fault fault;

    Trouble(boolean isLimit, Fault fault) {
      this.isLimit = isLimit;
      this.fault = fault;
    }

    /** A limit is for a second each time. */
    private void checkPauses(int times, long start) {
      if (isLimit) {
        assertThat(Duration.ofNanos(System.nanoTime() - start))
            .isGreaterThan(Duration.ofMillis(900L * times));
      }
    }
  }

  @AfterEach
  void stop() {
    finish();
    discord.close();
    discord.check();
  }

  /** After it, whatever was to be answered has been. */
  private void finish() {
    if (connection != null) {
      connection.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  @Execution(ExecutionMode.CONCURRENT)
  void everyRequestComesToItsEndOnce(Trouble trouble) throws Exception {
    goWrong(trouble, TO_BEGIN);
    connect();
    await()
        .dontCatchUncaughtExceptions()
        .atMost(LONGEST)
        .until(() -> !discord.done(REGISTER).isEmpty());
    assertThat(times("GET /users/@me")).isEqualTo(2);
    discord.takeRequests();

    goWrong(trouble, TO_ANSWER);
    var start = System.nanoTime();
    discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, "302", false));
    discord.dispatch("MESSAGE_CREATE", Messages.inChannel("<@1000> xyzzy"));
    await()
        .dontCatchUncaughtExceptions()
        .atMost(LONGEST)
        .untilAsserted(() -> {
          assertThat(times(CALLBACK)).isEqualTo(2);
          assertThat(times(POST)).isEqualTo(2);
          assertThat(times(DELETE)).isEqualTo(2);
          assertThat(discord.done(CALLBACK)).hasSize(1);
          assertThat(discord.done(POST)).hasSize(1);
          assertThat(discord.done(DELETE)).isNotEmpty();
        });
    trouble.checkPauses(2, start);

    goWrong(trouble, List.of(CALLBACK, FOLLOW_UP, TAKE_AWAY));
    start = System.nanoTime();
    share();
    await()
        .dontCatchUncaughtExceptions()
        .atMost(LONGEST)
        .until(() -> trouble.isLimit ? !discord.done(TAKE_AWAY).isEmpty() : apologies() == 1);
    trouble.checkPauses(3, start);
    finish();
    assertThat(times(FOLLOW_UP)).isEqualTo(2);
    assertThat(discord.done(CALLBACK)).hasSize(2);
    assertThat(discord.done(POST)).hasSize(1);
    assertThat(cards()).isLessThanOrEqualTo(1);
    assertThat(cards() + apologies()).isPositive();
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void asksForNothingTwiceThatTakesLong() throws Exception {
    connect();
    discord.next(REGISTER);
    discord.delay(FOLLOW_UP, LONG);
    share();
    discord.next(FOLLOW_UP);
    discord.delay(CALLBACK, LONG);
    share();
    discord.next(CALLBACK);
    discord.delay(POST, LONG);
    discord.dispatch("MESSAGE_CREATE", Messages.inChannel("<@1000> 302"));

    await()
        .dontCatchUncaughtExceptions()
        .atMost(LONGEST)
        .until(() -> discord.done(TAKE_AWAY).size() == 2);
    finish();
    discord.next(FOLLOW_UP);
    assertThat(discord.requests())
        .noneMatch(call -> call.route().equals(CALLBACK) || call.route().equals(FOLLOW_UP));
    assertThat(discord.done(POST)).hasSize(1);
  }

  private void connect() throws SettingsException {
    connection =
        new DiscordConnection(
            DiscordSettings.read(new Settings(discord.settings())),
            TestLanguages.core(),
            ConversationTest.UNLIMITED,
            ConversationTest.UNTIL_GONE);
  }

  private void share() {
    discord.dispatch("INTERACTION_CREATE", Interactions.button(Place.SERVER, "share:302", true));
  }

  private void goWrong(Trouble trouble, List<String> routes) {
    routes.forEach(route -> discord.fault(route, trouble.fault));
  }

  private long times(String route) {
    return discord.requests().stream().filter(call -> call.route().equals(route)).count();
  }

  private long cards() {
    return discord.done(FOLLOW_UP).size() - apologies();
  }

  private long apologies() {
    return discord.done(FOLLOW_UP).stream()
        .map(Call::body)
        .filter(body -> body.path("content").asText().startsWith("Something went wrong"))
        .count();
  }
}
