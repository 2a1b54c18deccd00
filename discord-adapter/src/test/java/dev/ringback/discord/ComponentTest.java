package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentTest extends ConversationTest {

  private static final int MESSAGE = 4;
  private static final int NOTHING_YET = 6;
  private static final int REPLACEMENT = 7;

  @Test
  void askingOnAPrivateCardReplacesIt() throws Exception {
    var callback = answer(Interactions.button(Place.SERVER, "ask:410", true));

    assertThat(type(callback)).isEqualTo(REPLACEMENT);
    assertThat(title(callback.get("data"))).startsWith("410 Gone");
    assertThat(headings(callback.get("data"))).contains("Description pt");
    assertThat(ids(callback)).contains("share:410", "dismiss");
  }

  @Test
  void askingOnAPublicCardLeavesItAlone() throws Exception {
    var callback = answer(Interactions.button(Place.SERVER, "ask:410", false));

    assertThat(type(callback)).isEqualTo(MESSAGE);
    assertThat(isEphemeral(callback.get("data"))).isTrue();
    assertThat(ids(callback)).contains("share:410", "dismiss");
  }

  @Test
  void askingInADirectConversationReplacesTheCard() throws Exception {
    var callback = answer(Interactions.button(Place.DIRECT, "ask:410", false));

    assertThat(type(callback)).isEqualTo(REPLACEMENT);
    assertThat(ids(callback)).isNotEmpty().doesNotContain("share:410", "dismiss");
  }

  @Test
  void choosingInAMenuAsks() throws Exception {
    var callback = answer(Interactions.choice(Place.SERVER, "ask:410", true));

    assertThat(type(callback)).isEqualTo(REPLACEMENT);
    assertThat(title(callback.get("data"))).startsWith("410 Gone");
  }

  @Test
  void replacingByACardWithoutControlsTakesTheOldOnesAway() throws Exception {
    var callback = answer(Interactions.button(Place.DIRECT, "ask:xyzzy", false));

    assertThat(callback.at("/data/components").isArray()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"SERVER", "FOREIGN_SERVER"})
  void sharingPostsThePublicCardAndTakesThePrivateOneAway(Place place) throws Exception {
    var callback = answer(Interactions.button(place, "share:302 vs 410", true));

    assertThat(type(callback)).isEqualTo(NOTHING_YET);
    var post = discord.next(FOLLOW_UP).body();
    assertThat(isEphemeral(post)).isFalse();
    assertThat(headings(post)).contains("Description fi");
    assertThat(ids(post)).doesNotContain("share:302 vs 410", "dismiss");
    discord.next(TAKE_AWAY);
  }

  @Test
  void sharesNothingThatIsForTheAskerOnly() throws Exception {
    var callback = answer(Interactions.button(Place.SERVER, "share:xyzzy", true));

    assertThat(type(callback)).isEqualTo(REPLACEMENT);
    assertThat(title(callback.get("data"))).contains("xyzzy").endsWith(" pt");
  }

  @Test
  void keepsThePrivateCardWhenSharingFails() throws Exception {
    discord.fail(FOLLOW_UP, 403);

    answer(Interactions.button(Place.SERVER, "share:302", true));

    discord.next(FOLLOW_UP);
    var apology = discord.next(FOLLOW_UP).body();
    assertThat(isEphemeral(apology)).isTrue();
    assertThat(content(apology)).startsWith("Something went wrong");
    assertThat(discord.requests()).noneMatch(call -> call.route().equals(TAKE_AWAY));
  }

  @Test
  void dismissingTakesTheCardAway() throws Exception {
    var callback = answer(Interactions.button(Place.SERVER, "dismiss", true));

    assertThat(type(callback)).isEqualTo(NOTHING_YET);
    discord.next(TAKE_AWAY);
  }

  @Test
  void dismissingWhatIsGoneAlreadyIsFine() throws Exception {
    discord.fail(TAKE_AWAY, 404);

    answer(Interactions.button(Place.SERVER, "dismiss", true));

    discord.next(TAKE_AWAY);
    answer(Interactions.button(Place.SERVER, "ask:302", true));
    assertThat(discord.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ban:302,true", "'',true", "302,true", "share:302,false", "dismiss,false"})
  void saysPrivatelyThatAButtonIsUnusable(String id, boolean ephemeral) throws Exception {
    var callback = answer(Interactions.button(Place.SERVER, id, ephemeral));

    assertThat(type(callback)).isEqualTo(MESSAGE);
    assertThat(isEphemeral(callback.get("data"))).isTrue();
    assertThat(content(callback.get("data"))).startsWith("This button").endsWith(" pt");
  }

  private static int type(JsonNode callback) {
    return callback.get("type").intValue();
  }
}
