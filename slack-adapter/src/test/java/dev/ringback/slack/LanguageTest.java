package dev.ringback.slack;

import static dev.ringback.slack.standin.SlackStandIn.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import dev.ringback.Ringback;
import dev.ringback.data.Catalog;
import dev.ringback.slack.standin.Person;
import dev.ringback.slack.standin.SlackStandIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** In which language people are answered, and that nobody waits for it. */
@ParameterizedClass
@EnumSource(Mode.class)
class LanguageTest {

  private final Mode mode;
  private final SlackStandIn slack = new SlackStandIn(Bot.manifest());
  @AutoClose private final Bot bot;
  private final Person kim;
  private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

  LanguageTest(Mode mode) throws Exception {
    this.mode = mode;
    bot = Bot.start(mode, slack, Bot.platform(() -> now), TestLanguages.core(), Map.of());
    kim = bot.person("U1");
  }

  @Test
  void everyWayToAskIsAnsweredInTheAskersLanguage() {
    slack.speaks("U1", "fi-FI");
    kim.types("C1", "/sip", "302 vs 410");
    bot.messages(1);
    kim.mentions("C1", "486", null);
    bot.messages(2);
    kim.writes("486");
    bot.messages(3);
    var message = new JsonObject();
    message.addProperty("text", "603");
    kim.choosesShortcut("explain-message", "C1", message);

    assertThat(bot.messages(4)).allMatch(answer -> answer.text().contains(" [fi]"));
    assertThat(lookups()).isEqualTo(1);
  }

  @Test
  void whoPressesIsAnsweredAndWhatIsSharedStaysAsItWas() {
    slack.speaks("U1", "fi-FI");
    slack.speaks("U2", "pt-BR");
    kim.mentions("C1", "302 vs 410", null);

    bot.person("U2").presses(bot.onlyMessage(), "302 alone [fi]");

    var answer = bot.messages(2).getLast();
    assertThat(answer.text()).contains(" [pt]").doesNotContain(" [fi]");
    bot.person("U2").presses(answer, "Share to channel [pt]");
    await().until(answer::isGone);
    assertThat(bot.messages(2).getLast().text()).contains(" [pt]").doesNotContain(" [fi]");
  }

  @Test
  void aCommandIsAcknowledgedBeforeSlackIsAsked() {
    slack.speaks("U1", "fi-FI");
    var acknowledged = new CountDownLatch(1);
    slack.hold("users.info", acknowledged);

    kim.types("C1", "/sip", "486");

    assertThat(slack.workspace().messages()).isEmpty();
    acknowledged.countDown();
    var answer = bot.onlyMessage();
    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.text()).contains(" [fi]");
    assertThat(answer.labels()).contains("Share to channel [fi]");
  }

  @Test
  void aCommandIsAnsweredInTheAcknowledgementOnceTheLanguageIsKnown() {
    slack.speaks("U1", "fi-FI");
    kim.types("C1", "/sip", "486");
    bot.messages(1);

    kim.types("C1", "/sip", "603");

    assertThat(slack.workspace().messages()).hasSize(2).allMatch(a -> a.text().contains(" [fi]"));
  }

  @Test
  void aPersonIsLookedUpOnceAnHour() {
    for (var minutes : new int[] {0, 59, 60, 119}) {
      now = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes));
      var before = slack.workspace().messages().size();
      kim.types("C1", "/sip", "486");
      bot.messages(before + 1);
    }
    assertThat(lookups()).isEqualTo(2);
    bot.person("U2").writes("486");
    bot.messages(5);
    assertThat(lookups()).isEqualTo(3);
  }

  @Test
  void troubleIsAnsweredInTheUsualLanguageAndNotLookedUpAgainForAWhile() {
    slack.speaks("U1", "fi-FI");
    slack.fail("users.info", body("{\"ok\":false,\"error\":\"missing_scope\"}"));
    kim.types("C1", "/sip", "486");
    bot.messages(1);
    now = now.plus(Duration.ofMinutes(4));
    kim.types("C1", "/sip", "486");
    assertThat(bot.messages(2)).noneMatch(answer -> answer.text().contains(" [fi]"));
    assertThat(lookups()).isEqualTo(1);

    now = now.plus(Duration.ofMinutes(1));
    kim.types("C1", "/sip", "486");
    assertThat(bot.messages(3).getLast().text()).contains(" [fi]");
  }

  @Test
  void whatIsNoAnswerIsTrouble() {
    slack.fail("users.info", SlackStandIn.status(500));
    slack.fail("users.info", SlackStandIn.status(429));
    slack.fail("users.info", body("<html>"));
    slack.fail("users.info", body("{\"ok\":true}"));
    slack.fail("users.info", body("{\"ok\":true,\"user\":{\"locale\":\"\"}}"));
    for (var number = 1; number <= 5; number++) {
      bot.person("U" + number).writes("486");
      assertThat(bot.messages(number).getLast().text()).contains("486 Busy Here");
    }
    assertThat(lookups()).isEqualTo(5);
  }

  @Test
  void nobodyWaitsLongAndTheNextAnswerKnowsMore() {
    slack.speaks("U1", "fi-FI");
    var answered = new CountDownLatch(1);
    slack.hold("users.info", answered);

    kim.writes("486");
    assertThat(bot.onlyMessage().text()).doesNotContain(" [fi]");
    answered.countDown();

    await()
        .untilAsserted(() -> {
          kim.writes("486");
          assertThat(slack.workspace().messages().getLast().text()).contains(" [fi]");
        });
    assertThat(lookups()).isEqualTo(1);
  }

  @Test
  void failuresAreToldInTheAskersLanguage() {
    slack.speaks("U1", "hu-HU");
    kim.types("C1", "/sip", "486");
    assertThat(bot.onlyMessage().text()).contains("Something went wrong").endsWith(" [hu]");
    kim.types("C1", "/sip", "486");
    assertThat(bot.messages(2).getLast().text()).endsWith(" [hu]");
    kim.mentions("C1", "486", null);
    assertThat(bot.messages(3).getLast().text()).endsWith(" [hu]");

    var action = new JsonObject();
    action.addProperty("type", "button");
    action.addProperty("action_id", "ask.everybody.0");
    kim.sends(bot.messages(3).getLast(), action);
    assertThat(bot.messages(4).getLast().text()).contains("This button").endsWith(" [hu]");
  }

  @Test
  void oneLanguageNeedsNoLookup() throws Exception {
    answersWithoutLookup(new Ringback(List.of(Catalog.load(Locale.ENGLISH))));
  }

  @Test
  void theLanguageOfThePlaceComesBeforeTheAskers() throws Exception {
    answersWithoutLookup(TestLanguages.core().forPlace(Locale.ENGLISH));
  }

  private void answersWithoutLookup(Ringback ringback) throws Exception {
    var other = new SlackStandIn(Bot.manifest());
    other.speaks("U1", "fi-FI");
    try (var alone = Bot.start(mode, other, Bot.platform(), ringback, Map.of())) {
      alone.person("U1").types("C1", "/sip", "486");
      alone.person("U1").writes("486");
      assertThat(alone.messages(2)).noneMatch(answer -> answer.text().contains(" [fi]"));
      assertThat(other.calls()).doesNotContain("users.info");
    }
  }

  private int lookups() {
    return Collections.frequency(slack.calls(), "users.info");
  }
}
