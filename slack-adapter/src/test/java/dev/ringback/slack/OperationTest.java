package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import dev.ringback.operate.Answered;
import dev.ringback.operate.Observer;
import dev.ringback.platform.Desk;
import dev.ringback.slack.standin.Log;
import dev.ringback.slack.standin.Person;
import dev.ringback.slack.standin.SlackStandIn;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sees of the bot in Slack, and what one person can do to it. */
@ParameterizedClass
@EnumSource(Mode.class)
class OperationTest {

  private static final int LIMIT = 3;

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final SlackStandIn slack = new SlackStandIn(Bot.manifest());
  @AutoClose private final Bot bot;
  private final Person kim;

  OperationTest(Mode mode) throws Exception {
    bot = Bot.start(mode, slack, new Desk(LIMIT, new Notes()));
    kim = bot.person("U1");
  }

  @Test
  void isToldOnceAndThenNothingIsShown() {
    for (var i = 0; i < LIMIT; i++) {
      kim.types("C1", "/sip", "486");
    }
    bot.messages(LIMIT);

    kim.types("C1", "/sip", "486");

    var word = bot.messages(LIMIT + 1).getLast();
    assertThat(word.isPrivate()).isTrue();
    assertThat(word.text()).startsWith("You have asked a lot in a short time.");
    kim.types("C1", "/sip", "486");
    kim.mentions("C1", "486", null);
    kim.writes("486");
    kim.choosesShortcut("explain-message", "C1", text("486"));
    kim.presses(bot.messages(LIMIT + 1).getFirst(), "Share to channel");
    assertThat(Collections.frequency(seen, "told")).isEqualTo(1);
    await().until(() -> Collections.frequency(seen, "ignored") == 5);
    bot.person("U2").types("C1", "/sip", "410");
    assertThat(bot.messages(LIMIT + 2).getLast().text()).startsWith("410 Gone");
  }

  @Test
  void countsButtonsToo() {
    kim.mentions("C1", "302 vs 410", null);
    var card = bot.onlyMessage();
    for (var i = 1; i < LIMIT; i++) {
      kim.presses(card, "302 alone");
      bot.messages(1 + i);
    }

    kim.presses(card, "302 alone");

    var word = bot.messages(LIMIT + 1).getLast();
    assertThat(word.isPrivate()).isTrue();
    assertThat(word.text()).startsWith("You have asked a lot");
  }

  @Test
  void tellsWhatBecameOfEachQuestion() {
    kim.types("C1", "/sip", "302 vs 410");
    await().until(() -> seen.contains("comparison answered"));
    slack.fail("chat.postMessage", SlackStandIn.body("{\"ok\":false,\"error\":\"no_text\"}"));
    kim.mentions("C1", "486", null);
    await().until(() -> seen.contains("single failed"));
    kim.writes("xyzzy plugh");
    await().until(() -> seen.contains("no_match answered"));
  }

  @Test
  void tellsOfRequestsThatWereTooMany() {
    slack.fail(
        "chat.postMessage",
        new MockResponse.Builder().code(429).setHeader("Retry-After", "0").build());
    kim.writes("486");
    bot.onlyMessage();
    assertThat(seen).contains("limited by platform");
  }

  @Test
  void isReadyUntilItCloses() {
    assertThat(bot.connection().isReady()).isTrue();
    bot.connection().close();
    assertThat(bot.connection().isReady()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chat.postMessage", "chat.postEphemeral"})
  void logsNeitherWordsNorTokens(String method) {
    try (var log = new Log()) {
      slack.fail(method, SlackStandIn.body("{\"ok\":false,\"error\":\"channel_not_found\"}"));
      kim.mentions("C1", "486 plugh", null);
      kim.mentions("C1", "plugh", null);
      await().until(() -> seen.stream().anyMatch(it -> it.endsWith(" failed")));
      bot.messages(1);
      assertThat(log.text())
          .contains(method + " was refused: channel_not_found")
          .doesNotContain("plugh", SlackStandIn.BOT_TOKEN, SlackStandIn.APP_TOKEN);
    }
  }

  private static JsonObject text(String text) {
    var message = new JsonObject();
    message.addProperty("text", text);
    return message;
  }

  private final class Notes implements Observer {

    @Override
    public void answered(Answered answered) {
      var reply = answered.reply();
      seen.add(
          (reply == null ? "none" : reply.kind().name().toLowerCase(java.util.Locale.ROOT))
              + (answered.isShown() ? " answered" : " failed"));
    }

    @Override
    public void limited(boolean isTold) {
      seen.add(isTold ? "told" : "ignored");
    }

    @Override
    public void limitedByPlatform() {
      seen.add("limited by platform");
    }

    @Override
    public void reconnected() {
      seen.add("reconnected");
    }
  }
}
