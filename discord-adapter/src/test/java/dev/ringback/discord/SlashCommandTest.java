package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Place;
import org.junit.jupiter.api.Test;

class SlashCommandTest extends ConversationTest {

  @Test
  void answersPrivatelyInTheLanguageOfThePerson() throws Exception {
    var callback = answer(Interactions.slash(Place.SERVER, "302 vs 410", false));

    assertThat(callback.get("type").intValue()).isEqualTo(4);
    assertThat(isEphemeral(callback.get("data"))).isTrue();
    assertThat(headings(callback.get("data"))).contains("Description pt");
    assertThat(ids(callback)).contains("ask:302", "ask:410", "share:302 vs 410", "dismiss");
    assertThat(callback.at("/data/allowed_mentions/parse")).isEmpty();
    assertThat(callback.at("/data/allowed_mentions/replied_user").booleanValue()).isFalse();
  }

  @Test
  void sharesInTheLanguageOfThePlace() throws Exception {
    var callback = answer(Interactions.slash(Place.SERVER, "302 vs 410", true));

    assertThat(isEphemeral(callback.get("data"))).isFalse();
    assertThat(headings(callback.get("data"))).contains("Description fi");
    assertThat(ids(callback)).isNotEmpty().doesNotContain("share:302 vs 410", "dismiss");
  }

  @Test
  void sharesNothingThatIsForTheAskerOnly() throws Exception {
    var callback = answer(Interactions.slash(Place.SERVER, "xyzzy", true));

    assertThat(isEphemeral(callback.get("data"))).isTrue();
    assertThat(title(callback.get("data"))).contains("xyzzy").endsWith(" pt");
    assertThat(ids(callback)).noneMatch(id -> id.startsWith("share:"));
  }

  @Test
  void hidesNothingInADirectConversation() throws Exception {
    var callback = answer(Interactions.slash(Place.DIRECT, "302", false));

    assertThat(isEphemeral(callback.get("data"))).isFalse();
    assertThat(ids(callback)).isNotEmpty().doesNotContain("share:302", "dismiss");
  }

  @Test
  void answersWhereTheBotIsNoMember() throws Exception {
    var callback = answer(Interactions.slash(Place.FOREIGN_SERVER, "302", false));

    assertThat(isEphemeral(callback.get("data"))).isTrue();
    assertThat(headings(callback.get("data"))).contains("Description pt");
  }

  @Test
  void completesTheQuery() throws Exception {
    var callback = answer(Interactions.typing(Place.SERVER, "4"));

    assertThat(callback.get("type").intValue()).isEqualTo(8);
    assertThat(callback.at("/data/choices")).hasSizeBetween(10, 25);
    assertThat(callback.at("/data/choices").valueStream().map(c -> c.get("value").textValue()))
        .contains("4xx", "400");
  }

  @Test
  void saysSoPrivatelyWhenItFails() throws Exception {
    var interaction = Interactions.slash(Place.SERVER, "302", false).put("locale", "hu");

    var callback = answer(interaction);

    assertThat(isEphemeral(callback.get("data"))).isTrue();
    assertThat(content(callback.get("data"))).startsWith("Something went wrong").endsWith(" hu");
  }
}
