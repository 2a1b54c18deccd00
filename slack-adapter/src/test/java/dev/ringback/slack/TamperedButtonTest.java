package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.ringback.slack.standin.Person;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Presses on buttons that the bot never put on such a message. */
@ParameterizedClass
@EnumSource(Mode.class)
class TamperedButtonTest {

  @AutoClose final Bot bot;
  final Person kim;

  TamperedButtonTest(Mode mode) throws Exception {
    bot = Bot.start(mode);
    kim = bot.person("U1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask.everybody.0",
        "ask.everyone",
        "ask.everyone.1234",
        "",
        "share.everyone.0",
        "share.asker.0",
        "ask.asker.0",
        "ask.conversation.0",
        "dismiss.everyone.0"
      })
  void isRefusedPrivately(String id) {
    kim.mentions("C1", "486", null);
    assertRefused(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"share.conversation.0", "ask.asker.0", "dismiss.conversation.0"})
  void isRefusedInADirectMessageToo(String id) {
    kim.writes("486");
    assertRefused(id);
  }

  private void assertRefused(String id) {
    var card = bot.onlyMessage();
    var before = card.text();
    var action = new JsonObject();
    action.addProperty("type", "button");
    action.addProperty("action_id", id);
    action.addProperty("value", "302");

    kim.sends(card, action);

    var answer = bot.messages(2).getLast();
    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.text())
        .isEqualTo("This button carries nothing that I can use. Please ask again.");
    assertThat(card.text()).isEqualTo(before);
  }
}
