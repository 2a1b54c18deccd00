package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import dev.ringback.slack.standin.Delivery.Kind;
import dev.ringback.slack.standin.FreezableRelay;
import dev.ringback.slack.standin.Person;
import dev.ringback.slack.standin.SlackStandIn;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events that Slack hands over again because it did not hear in time that they had arrived. */
class RepeatedEventTest {

  private static final int COPIES = 8;

  private final SlackStandIn slack = new SlackStandIn(Bot.manifest());

  RepeatedEventTest() throws Exception {}

  @AfterEach
  void stop() {
    slack.close();
  }

  @ParameterizedTest
  @EnumSource
  void isAnsweredOnceHoweverManyCopiesComeAtOnce(Mode mode) throws Exception {
    try (var bot = Bot.start(mode, slack)) {
      var event = mention(bot.person("U1"));
      var together = new CyclicBarrier(COPIES);
      var threads =
          IntStream.range(0, COPIES)
              .mapToObj(retry ->
                  Thread.ofVirtual()
                      .start(() -> {
                        meet(together);
                        bot.delivery().deliver(Kind.EVENT, event, retry);
                      }))
              .toList();
      for (var thread : threads) {
        thread.join();
      }
      assertAnsweredOnce(bot);
    }
  }

  @Test
  void isAnsweredOnceThatComesByTwoConnections() throws Exception {
    try (var bot = Bot.start(Mode.SOCKET, slack)) {
      slack.sockets().announceEnd("warning");
      await().until(() -> slack.sockets().connections() == 2);

      slack.sockets().sendEventByAll(mention(bot.person("U1"))).get(3, TimeUnit.SECONDS);

      assertAnsweredOnce(bot);
    }
  }

  @Test
  void isAnsweredOnceThatComesAgainAfterTheConnectionBroke() throws Exception {
    try (var relay = new FreezableRelay(slack.port())) {
      slack.sendSocketsBy(relay.port());
      try (var bot = Bot.start(Mode.SOCKET, slack)) {
        var event = mention(bot.person("U1"));
        var _ = slack.sockets().sendEventByAll(event);
        relay.cut();
        await().until(() -> slack.sockets().hasBroken());
        await().until(() -> slack.sockets().connections() == 1);

        bot.delivery().deliver(Kind.EVENT, event, 1);

        assertAnsweredOnce(bot);
      }
    }
  }

  /** Stopping waits for answers that are under way, so then there is nothing more to come. */
  private void assertAnsweredOnce(Bot bot) {
    bot.connection().close();
    assertThat(slack.workspace().messages())
        .singleElement()
        .satisfies(answer -> assertThat(answer.text()).contains("486 Busy Here"));
  }

  private static JsonObject mention(Person kim) {
    return Person.callback(kim.message("app_mention", "C1", "<@U0BOT> 486", null));
  }

  private static void meet(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
