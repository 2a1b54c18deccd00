package dev.ringback.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.ringback.slack.standin.BlockKitRules;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a card holds, Slack takes the message. */
class RandomCardTest {

  private static final int CARDS = 60;
  private static final Pattern BEGIN = Pattern.compile("⟦(\\d+) ");

  @ParameterizedTest
  @EnumSource
  void isWithinEveryLimitAndCutsNoSentence(Audience audience) {
    for (var seed = 0; seed < CARDS; seed++) {
      var message = BlockKitRenderer.render(new RandomCards(seed).card(), audience);
      var json = message.blocksAsJson();

      if (!message.blocks().isEmpty()) {
        var blocks = JsonParser.parseString(json).getAsJsonArray();
        assertThat(BlockKitRules.violations(blocks)).as("seed %d", seed).isEmpty();
      }
      assertThat(message.text())
          .as("seed %d", seed)
          .hasSizeLessThanOrEqualTo(3000)
          .doesNotContain("<");
      assertThat(BEGIN.matcher(json).results().map(found -> found.group(1)))
          .as("seed %d", seed)
          .allMatch(mark -> json.contains(" " + mark + "⟧."));
      assertThat(json).as("seed %d", seed).doesNotContain("⟦no end");
    }
  }
}
