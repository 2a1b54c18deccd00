package dev.ringback.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringback.Ask;
import dev.ringback.Ringback;

/** What strangers can send as the id of a button, and what the bot then shows. */
class PressFuzzTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  @FuzzTest
  void anIdIsOursOrNone(FuzzedDataProvider data) {
    var prefix = data.pickValue(new String[] {"", "ask:", "share:", "dismiss"});
    var id = prefix + data.consumeRemainingAsString();
    Press.parse(id)
        .ifPresent(press -> {
          press.id().ifPresent(same -> assertThat(same).isEqualTo(id));
          if (press instanceof Press.Ask(var query)) {
            assertThat(MessageRenderer.preview(RINGBACK.reply(Ask.of(query)))).isNotEmpty();
          }
        });
  }
}
