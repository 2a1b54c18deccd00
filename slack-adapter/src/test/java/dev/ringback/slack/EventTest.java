package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.ringback.slack.standin.Delivery.Kind;
import dev.ringback.slack.standin.Person;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Which events are answered, and that all are acknowledged. */
@ParameterizedClass
@EnumSource(Mode.class)
class EventTest {

  @AutoClose final Bot bot;
  final Person kim;

  EventTest(Mode mode) throws Exception {
    bot = Bot.start(mode);
    kim = bot.person("U1");
  }

  @Test
  void isAnsweredOnceHoweverOftenItComes() {
    var mention = kim.mentions("C1", "486", null);
    var message = kim.writes("603");
    bot.messages(2);

    bot.delivery().deliver(Kind.EVENT, mention);
    bot.delivery().deliver(Kind.EVENT, message);

    assertNothingNew(2);
  }

  @Test
  void ofABotIsNotAnswered() {
    for (var type : new String[] {"app_mention", "message"}) {
      var event = kim.message(type, "D1", "486", null);
      event.addProperty("channel_type", "im");
      event.addProperty("bot_id", "B1");
      bot.delivery().deliver(Kind.EVENT, Person.callback(event));
    }
    assertNothingNew(0);
  }

  @Test
  void ofAnEditIsNotAnswered() {
    var edited = new JsonObject();
    edited.addProperty("user", "U1");
    edited.addProperty("ts", "1700000000.000001");
    for (var type : new String[] {"app_mention", "message"}) {
      var event = kim.message(type, "D1", "486", null);
      event.addProperty("channel_type", "im");
      event.add("edited", edited);
      bot.delivery().deliver(Kind.EVENT, Person.callback(event));
    }
    var changed = kim.message("message", "D1", "486", null);
    changed.addProperty("subtype", "message_changed");
    changed.addProperty("channel_type", "im");
    bot.delivery().deliver(Kind.EVENT, Person.callback(changed));
    assertNothingNew(0);
  }

  @Test
  void fromAChannelThatIsNoMentionIsNotAnswered() {
    var event = kim.message("message", "C1", "486", null);
    event.addProperty("channel_type", "channel");
    bot.delivery().deliver(Kind.EVENT, Person.callback(event));
    assertNothingNew(0);
  }

  @Test
  void ofAnUnknownTypeIsAcknowledged() {
    bot.delivery().deliver(Kind.EVENT, Person.callback(kim.message("brand_new", "C1", "", null)));
    assertNothingNew(0);
  }

  @Test
  void interactionOfAnUnknownKindIsAcknowledged() {
    var payload = new JsonObject();
    payload.addProperty("type", "shortcut");
    payload.addProperty("callback_id", "unknown");
    payload.add("user", new JsonObject());
    payload.add("team", new JsonObject());
    bot.delivery().deliver(Kind.INTERACTION, payload);
    assertNothingNew(0);
  }

  /** What comes later is answered, and nothing before it was. */
  private void assertNothingNew(int known) {
    IntStream.range(0, 2).forEach(_ -> kim.types("C9", "/sip", "486"));
    assertThat(bot.messages(known + 2).subList(known, known + 2))
        .allMatch(message -> message.isPrivate());
  }
}
