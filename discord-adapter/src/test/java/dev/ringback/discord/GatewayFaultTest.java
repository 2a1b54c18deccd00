package dev.ringback.discord;

import static dev.ringback.discord.ConversationTest.CALLBACK;
import static dev.ringback.discord.ConversationTest.POST;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gateway fails while people ask: nothing is lost, and nothing is answered twice. */
class GatewayFaultTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Longer than the SDK waits for a word. */
  private static final Duration LONG = Duration.ofMillis(10_500);

  private static final String REGISTER = "PUT /applications/N/commands";
  private static final String RETRIEVE = "GET /applications/N/commands";

  private static final int IDENTIFY = 2;
  private static final int RESUME = 6;

  private final DiscordStandIn discord = new DiscordStandIn();
  private @Nullable Connection connection;

  @AfterEach
  void stop() {
    if (connection != null) {
      connection.close();
    }
    discord.close();
    discord.check();
  }

  enum Loss {
    DROP(DiscordStandIn::drop),
    RECONNECT(DiscordStandIn::reconnect),
    INVALID_SESSION_THAT_CAN_BE_RESUMED(discord -> discord.invalidate(true)),
    NO_HEARTBEAT_ACKNOWLEDGED(DiscordStandIn::fallSilent),
    UNKNOWN_CLOSE_CODE(discord -> discord.disconnect(4000));

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Consumer<DiscordStandIn> happen;

    Loss(Consumer<DiscordStandIn> happen) {
      this.happen = happen;
    }
  }

  @ParameterizedTest
  @EnumSource
  @Execution(ExecutionMode.CONCURRENT)
  void answersWhatWasAskedMeanwhileAndOnce(Loss loss) throws Exception {
    if (loss == Loss.NO_HEARTBEAT_ACKNOWLEDGED) {
      discord.beatEvery(Duration.ofMillis(300));
    }
    connect();
    ask("302");
    awaitAnswers(1, 0);

    loss.happen.accept(discord);
    ask("410");
    discord.dispatch("MESSAGE_CREATE", Messages.inChannel("<@1000> 486"));

    awaitAnswers(2, 1);
    await().dontCatchUncaughtExceptions().atMost(LONGEST).until(this::isReady);
    ask("404");
    awaitAnswers(3, 1);
    assertThat(discord.gatewayMessages(IDENTIFY)).isEqualTo(1);
    assertThat(discord.gatewayMessages(RESUME)).isPositive();
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void beginsANewSessionAfterALostOneAndLeavesTheCommandsAlone() throws Exception {
    connect();
    discord.invalidate(false);

    await()
        .dontCatchUncaughtExceptions()
        .atMost(LONGEST)
        .until(() -> discord.gatewayMessages(IDENTIFY) == 2);
    await().dontCatchUncaughtExceptions().atMost(LONGEST).until(this::isReady);
    ask("302");
    discord.dispatch("MESSAGE_CREATE", Messages.inChannel("<@1000> 486"));
    awaitAnswers(1, 1);
    assertThat(discord.gatewayMessages(RESUME)).isZero();
    assertThat(discord.done(RETRIEVE)).hasSize(1);
    assertThat(discord.done(REGISTER)).hasSize(1);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void resumesAtTheUsualAddressWhereTheOneForThatCannotBeLookedUp() throws Exception {
    discord.resumeAt("ws://discord.invalid");
    connect();
    discord.drop();
    discord.dispatch("MESSAGE_CREATE", Messages.direct("302"));

    awaitAnswers(0, 1);
    assertThat(discord.gatewayMessages(IDENTIFY)).isEqualTo(1);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void waitsForAGatewayThatTakesLongToBegin() throws Exception {
    discord.hold();
    var release =
        CompletableFuture.runAsync(
            discord::release,
            CompletableFuture.delayedExecutor(LONG.toMillis(), TimeUnit.MILLISECONDS));
    connect();

    assertThat(release).isDone();
    assertThat(discord.gatewayMessages(IDENTIFY)).isEqualTo(1);
    ask("302");
    awaitAnswers(1, 0);
  }

  private void connect() throws Exception {
    connection =
        new DiscordPlatform()
            .connect(
                new Settings(discord.settings()),
                Ringback.inAllLanguages(),
                ConversationTest.UNLIMITED);
    discord.next(REGISTER);
  }

  private boolean isReady() {
    return connection != null && connection.isReady();
  }

  private void ask(String query) {
    discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, query, false));
  }

  private void awaitAnswers(int interactions, int messages) {
    await()
        .dontCatchUncaughtExceptions()
        .atMost(LONGEST)
        .untilAsserted(() -> {
          assertThat(discord.done(CALLBACK)).hasSize(interactions);
          assertThat(discord.done(POST)).hasSize(messages);
        });
  }
}
