package dev.ringback.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.slack.block.ActionId.Verb;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionIdTest {

  @ParameterizedTest
  @EnumSource
  void comesBackAsItWent(Verb verb) {
    for (var audience : Audience.values()) {
      var id = new ActionId(verb, audience, 24);
      assertThat(ActionId.parse(id.toString())).isEqualTo(Optional.of(id));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ask",
        "ask.asker",
        "ask.asker.",
        "ask.asker.-1",
        "ASK.asker.0",
        "ask.asker.0 ",
        "ask.asker.1234"
      })
  void thatWasNeverGivenOutIsNone(String id) {
    assertThat(ActionId.parse(id)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "share.asker.0,        asker,        true",
    "ask.conversation.0,   conversation, true",
    "ask.everyone.0,       conversation, true",
    "ask.everyone.0,       everyone,     true",
    "ask.asker.0,          conversation, false",
    "ask.conversation.0,   everyone,     false",
    "share.everyone.0,     everyone,     false",
    "dismiss.conversation.0, conversation, false"
  })
  void claimsNoMessageThatOthersSeeToo(String id, String seenBy, boolean may) {
    var audience = Audience.valueOf(seenBy.toUpperCase(Locale.ROOT));
    assertThat(ActionId.parse(id).orElseThrow().mayStandBefore(audience)).isEqualTo(may);
  }

  @Test
  void staysAsItIsSinceMessagesInChannelsCarryIt() {
    assertThat(new ActionId(Verb.ASK, Audience.EVERYONE, 3)).hasToString("ask.everyone.3");
    assertThat(new ActionId(Verb.SHARE, Audience.ASKER, 0)).hasToString("share.asker.0");
  }
}
