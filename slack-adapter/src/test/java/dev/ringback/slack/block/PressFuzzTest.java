package dev.ringback.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.JsonParser;
import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.slack.standin.BlockKitRules;

/** What comes back with a press, and what the bot then shows. */
class PressFuzzTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  @FuzzTest
  void anyIdIsReadAndAnyValueShown(FuzzedDataProvider data) {
    var audience = data.pickValue(Audience.values());
    var id = data.consumeString(30);
    var card = RINGBACK.reply(Ask.of(data.consumeRemainingAsString()));

    ActionId.parse(id)
        .ifPresent(ours -> assertThat(ActionId.parse(ours.toString())).contains(ours));
    var blocks = BlockKitRenderer.render(card, audience).blocksAsJson();
    assertThat(BlockKitRules.violations(JsonParser.parseString(blocks).getAsJsonArray())).isEmpty();
  }
}
