package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import dev.ringback.slack.standin.Delivery.Kind;
import dev.ringback.slack.standin.Person;
import dev.ringback.slack.standin.Shown;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do in Slack, and what they see then. */
@ParameterizedClass
@EnumSource(Mode.class)
class ConversationTest {

  @AutoClose final Bot bot;
  final Person kim;

  ConversationTest(Mode mode) throws Exception {
    bot = Bot.start(mode);
    kim = bot.person("U1");
  }

  @Test
  void slashCommandAnswersTheAskerAlone() {
    kim.types("C1", "/sip", "302 vs 410");

    var answer = bot.onlyMessage();
    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.text()).contains("302 Moved Temporarily vs 410 Gone", "Key differences");
    assertThat(answer.labels()).contains("Share to channel", "Dismiss");
  }

  @Test
  void commandOfAnyNameIsMeant() throws Exception {
    var payload = new JsonObject();
    payload.addProperty("command", "/code");
    payload.addProperty("text", "486");

    assertThat(bot.delivery().deliver(Kind.COMMAND, payload).get("text").getAsString())
        .contains("486 Busy Here");
  }

  @Test
  void hostileQuestionComesOutInert() {
    kim.types("C1", "/sip", "&lt;!channel&gt; @everyone <@U2> *b* _i_ ~s~ :smile: &gt;q");

    var answer = bot.onlyMessage();
    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.content().toString()).doesNotContain("<!", "<@");
    assertThat(answer.content().get("text").getAsString())
        .contains("&lt;!channel&gt; @\u2060everyone")
        .doesNotContain("*", "_", "~", ":smile:");
  }

  @Test
  void shareShowsTheCardToEveryoneAndTakesThePrivateOneAway() {
    kim.types("C1", "/sip", "486");
    var asked = bot.onlyMessage();

    kim.presses(asked, "Share to channel");

    await().until(asked::isGone);
    var shared = bot.onlyMessage();
    assertThat(shared.isPrivate()).isFalse();
    assertThat(shared.text()).contains("486 Busy Here");
    assertThat(shared.labels()).isNotEmpty().doesNotContain("Share to channel", "Dismiss");
  }

  @Test
  void shareWorksAfterTheResponseUrlHasExpired() {
    kim.types("C1", "/sip", "486");
    var asked = bot.onlyMessage();
    bot.slack().workspace().expireResponseUrls();

    kim.presses(asked, "Share to channel");

    assertThat(bot.messages(2).getLast().isPrivate()).isFalse();
    assertThat(bot.slack().calls()).contains("chat.postMessage");
  }

  @Test
  void dismissTakesTheCardAway() {
    kim.types("C1", "/sip", "486");
    var asked = bot.onlyMessage();

    kim.presses(asked, "Dismiss");

    await().until(asked::isGone);
  }

  @Test
  void buttonOnAPrivateCardReplacesIt() {
    kim.types("C1", "/sip", "302 vs 410");
    var card = bot.onlyMessage();

    kim.presses(card, "302 alone");

    await().until(() -> !card.text().contains("302 Moved Temporarily vs 410 Gone"));
    assertThat(card.text()).contains("302 Moved Temporarily");
    assertThat(card.labels()).contains("Share to channel");
    assertThat(bot.messages(1)).containsExactly(card);
  }

  @Test
  void buttonOnAPrivateCardAnswersAfterTheResponseUrlHasExpired() {
    kim.types("C1", "/sip", "302 vs 410");
    bot.slack().workspace().expireResponseUrls();

    kim.presses(bot.onlyMessage(), "302 alone");

    assertThat(bot.messages(2)).allMatch(Shown::isPrivate);
    assertThat(bot.slack().calls()).contains("chat.postEphemeral");
  }

  @Test
  void entryOfAMenuAnswers() {
    kim.types("C1", "/sip", "4xx");
    var card = bot.onlyMessage();

    kim.presses(card, "486 Busy Here");

    await().until(() -> card.text().startsWith("486 Busy Here"));
  }

  @Test
  void mentionAnswersInItsThread() {
    var mention = kim.mentions("C1", "302 vs 410", null);

    var answer = bot.onlyMessage();
    assertThat(answer.isPrivate()).isFalse();
    assertThat(answer.thread()).isEqualTo(mention.getAsJsonObject("event").get("ts").getAsString());
    assertThat(answer.labels()).isNotEmpty().doesNotContain("Share to channel", "Dismiss");
  }

  @Test
  void mentionInAThreadAnswersThere() {
    kim.mentions("C1", "486", "1699999999.000001");

    assertThat(bot.onlyMessage().thread()).isEqualTo("1699999999.000001");
  }

  @Test
  void mentionThatNothingMatchesIsAnsweredPrivately() {
    kim.mentions("C1", "xyzzy plugh", null);

    var answer = bot.onlyMessage();
    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.thread()).isNull();
  }

  @Test
  void buttonOnAPublicCardAnswersWhoeverPressedAndLeavesTheCard() {
    kim.mentions("C1", "302 vs 410", null);
    var card = bot.onlyMessage();
    var before = card.text();

    bot.person("U2").presses(card, "302 alone");

    var answer = bot.messages(2).getLast();
    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.thread()).isEqualTo(card.thread());
    assertThat(answer.labels()).contains("Share to channel", "Dismiss");
    assertThat(card.text()).isEqualTo(before);
  }

  @Test
  void directMessageIsAnsweredInTheConversation() {
    kim.writes("486");

    var answer = bot.onlyMessage();
    assertThat(answer.isPrivate()).isFalse();
    assertThat(answer.thread()).isNull();
    assertThat(answer.labels()).isNotEmpty().doesNotContain("Share to channel", "Dismiss");
  }

  @Test
  void directMessageThatNothingMatchesIsAnsweredThereToo() {
    kim.writes("xyzzy plugh");

    assertThat(bot.onlyMessage().labels()).doesNotContain("Dismiss");
  }

  @Test
  void buttonInADirectMessageReplacesTheCard() {
    kim.writes("302 vs 410");
    var card = bot.onlyMessage();

    kim.presses(card, "410 alone");

    await().until(() -> card.text().startsWith("410 Gone"));
    assertThat(card.labels()).doesNotContain("Share to channel");
    assertThat(bot.messages(1)).containsExactly(card);
  }

  @Test
  void buttonInADirectMessageAnswersAfterTheResponseUrlHasExpired() {
    kim.writes("302 vs 410");
    bot.slack().workspace().expireResponseUrls();

    kim.presses(bot.onlyMessage(), "410 alone");

    assertThat(bot.messages(2)).noneMatch(Shown::isPrivate);
  }

  @Test
  void shortcutExplainsAMessageToWhoeverAsks() {
    var message = new JsonObject();
    message.addProperty("text", "Calls to <tel:486|486> fail with SIP/2.0 603 Decline");

    kim.choosesShortcut("explain-message", "C1", message);

    var answer = bot.onlyMessage();
    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.text()).contains("603 Decline");
  }
}
