package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Place;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This machine's clock is fast, or slow. Discord tells the time of an interaction in its id. */
class ClockTest extends ConversationTest {

  @ParameterizedTest
  @ValueSource(strings = {"PT1H", "PT-1H"})
  void everythingIsAnswered(Duration ahead) throws Exception {
    var callback = answer(seen(ahead, Interactions.slash(Place.SERVER, "302 vs 410", false)));
    assertThat(headings(callback.get("data"))).contains("Description pt");

    answer(seen(ahead, Interactions.button(Place.SERVER, "share:302", true)));
    assertThat(title(discord.next(FOLLOW_UP).body())).startsWith("302");
    discord.next(TAKE_AWAY);

    answer(seen(ahead, Interactions.button(Place.SERVER, "dismiss", true)));
    discord.next(TAKE_AWAY);
  }

  private static ObjectNode seen(Duration ahead, ObjectNode interaction) {
    return Interactions.aged(ahead, interaction);
  }
}
