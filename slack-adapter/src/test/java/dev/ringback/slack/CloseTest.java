package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.ringback.slack.standin.SlackStandIn;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stopping: what is under way is finished, and it does not take long. */
class CloseTest {

  @ParameterizedTest
  @EnumSource
  void finishesWhatIsUnderWay(Mode mode) throws Exception {
    var slack = new SlackStandIn(Bot.manifest());
    slack.delay("chat.postMessage", Duration.ofMillis(500));
    var bot = Bot.start(mode, slack);
    bot.person("U1").mentions("C1", "486", null);
    Awaitility.await().until(() -> slack.calls().contains("chat.postMessage"));

    var begin = System.nanoTime();
    bot.connection().close();

    assertThat(slack.workspace().messages()).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    bot.connection().awaitEnd();
    bot.close();
  }

  @Test
  void takesNothingNewMeanwhile() throws Exception {
    var slack = new SlackStandIn(Bot.manifest());
    slack.delay("chat.postMessage", Duration.ofSeconds(1));
    var bot = Bot.start(Mode.SOCKET, slack);
    bot.person("U1").mentions("C1", "486", null);
    Awaitility.await().until(() -> slack.calls().contains("chat.postMessage"));
    var closing = Thread.ofVirtual().start(bot.connection()::close);
    Awaitility.await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);

    var late = slack.sockets().send("slash_commands", new JsonObject(), true);

    closing.join();
    assertThat(late).as("acknowledged, so that Slack gives it to nobody else").isNotDone();
    assertThat(slack.workspace().messages()).hasSize(1);
    bot.close();
  }

  @Test
  void doesNotWaitForASlackThatHangs() throws Exception {
    var slack = new SlackStandIn(Bot.manifest());
    slack.delay("chat.postMessage", Duration.ofSeconds(6));
    var bot = Bot.start(Mode.SOCKET, slack);
    bot.person("U1").mentions("C1", "486", null);
    Awaitility.await().until(() -> slack.calls().contains("chat.postMessage"));

    var begin = System.nanoTime();
    bot.connection().close();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(5800));
    bot.close();
  }
}
