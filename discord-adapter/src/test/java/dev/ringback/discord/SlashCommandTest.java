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
    assertThat(callback.at("/data/embeds/0/title").textValue())
        .isEqualTo("302 Moved Temporarily vs 410 Gone");
    assertThat(ids(callback)).contains("share:302 vs 410", "dismiss");
    assertThat(callback.at("/data/allowed_mentions/parse")).isEmpty();
    assertThat(languagesAsked()).containsExactly("es-ES", "ru");
  }

  @Test
  void sharesInTheLanguageOfThePlace() throws Exception {
    var callback = answer(Interactions.slash(Place.SERVER, "302 vs 410", true));

    assertThat(isEphemeral(callback.get("data"))).isFalse();
    assertThat(ids(callback)).isNotEmpty().doesNotContain("share:302 vs 410", "dismiss");
    assertThat(languagesAsked()).containsExactly("ru", "es-ES");
  }

  @Test
  void sharesNothingThatIsForTheAskerOnly() throws Exception {
    var callback = answer(Interactions.slash(Place.SERVER, "buzy", true));

    assertThat(isEphemeral(callback.get("data"))).isTrue();
    assertThat(ids(callback)).contains("dismiss").noneMatch(id -> id.startsWith("share:"));
    assertThat(languagesAsked()).containsExactly("ru", "es-ES");
    assertThat(languagesAsked()).containsExactly("es-ES", "ru");
  }

  @Test
  void hidesNothingInADirectConversation() throws Exception {
    var callback = answer(Interactions.slash(Place.DIRECT, "302", false));

    assertThat(isEphemeral(callback.get("data"))).isFalse();
    assertThat(ids(callback)).isNotEmpty().doesNotContain("share:302", "dismiss");
    assertThat(languagesAsked()).containsExactly("es-ES");
  }

  @Test
  void answersWhereTheBotIsNoMember() throws Exception {
    var callback = answer(Interactions.slash(Place.FOREIGN_SERVER, "302", false));

    assertThat(isEphemeral(callback.get("data"))).isTrue();
    assertThat(languagesAsked()).containsExactly("es-ES", "ru");
  }

  @Test
  void completesTheQuery() throws Exception {
    var callback = answer(Interactions.typing(Place.SERVER, "30"));

    assertThat(callback.get("type").intValue()).isEqualTo(8);
    assertThat(callback.at("/data/choices")).hasSize(25);
    assertThat(callback.at("/data/choices/0/name").textValue()).isEqualTo("300 Phrase");
    assertThat(callback.at("/data/choices/0/value").textValue()).isEqualTo("300");
  }

  @Test
  void triesAgainWhenDiscordFails() throws Exception {
    for (int status : new int[] {500, 503}) {
      discord.fail(CALLBACK, status);
      long start = System.nanoTime();
      answer(Interactions.slash(Place.SERVER, "302", false));
      discord.next(CALLBACK);
      assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
  }
}
