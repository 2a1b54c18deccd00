package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringback.Ringback;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Messages;
import dev.ringback.discord.standin.Place;
import dev.ringback.platform.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which language somebody is answered: a person in Portuguese, in a server in Finnish. */
class LanguageTest {

  private static final String ENGLISH = "Description";

  private final DiscordStandIn discord = new DiscordStandIn();
  private @Nullable DiscordConnection connection;

  @AfterEach
  void stop() {
    Objects.requireNonNull(connection).close();
    discord.close();
    discord.check();
  }

  @Test
  void aPrivateAnswerIsForThePersonWhereverTheyAre() throws Exception {
    connect(TestLanguages.core());

    assertThat(slash(Place.SERVER, "pt-BR", false)).isEqualTo("Description pt");
    assertThat(slash(Place.FOREIGN_SERVER, "zh-TW", false)).isEqualTo("Description zh");
    assertThat(slash(Place.DIRECT, "zh-CN", false)).isEqualTo("Description zh");
  }

  @Test
  void aPrivateAnswerIsInEnglishForWhoReadsNothingThatTheBotSpeaks() throws Exception {
    connect(TestLanguages.core());

    assertThat(slash(Place.SERVER, "de", false)).isEqualTo(ENGLISH);
    assertThat(slash(Place.SERVER, "tlh", false)).isEqualTo(ENGLISH);
  }

  @Test
  void aPublicAnswerIsForThePlaceAndElseForThePerson() throws Exception {
    connect(TestLanguages.core());

    assertThat(slash(Place.SERVER, "pt-BR", true)).isEqualTo("Description fi");
    assertThat(slash(Place.DIRECT, "pt-BR", true)).isEqualTo("Description pt");
    var inServerOfUnknownLanguage =
        Interactions.slash(Place.FOREIGN_SERVER, "302", true).put("guild_locale", "tlh");
    assertThat(answer(inServerOfUnknownLanguage)).isEqualTo("Description pt");
  }

  @Test
  void theSettingIsForEveryone() throws Exception {
    connect(TestLanguages.core().forPlace(Locale.of("zh")));

    assertThat(slash(Place.SERVER, "pt-BR", false)).isEqualTo("Description zh");
    assertThat(slash(Place.SERVER, "pt-BR", true)).isEqualTo("Description zh");
    assertThat(slash(Place.DIRECT, "pt-BR", false)).isEqualTo("Description zh");
    assertThat(answerTo(Messages.inChannel("<@1000> 302"))).isEqualTo("Description zh");
    assertThat(answerTo(Messages.direct("302"))).isEqualTo("Description zh");
    assertThat(completions()).contains("4xx client error zh");
  }

  @Test
  void completionsAreForThePerson() throws Exception {
    connect(TestLanguages.core());

    assertThat(completions()).contains("4xx client error pt");
  }

  @Test
  void aDirectMessageIsForThePersonOnceTheirLanguageIsKnown() throws Exception {
    connect(TestLanguages.core());

    assertThat(answerTo(Messages.direct("302"))).isEqualTo(ENGLISH);
    slash(Place.SERVER, "zh-CN", false);
    assertThat(answerTo(Messages.direct("302"))).isEqualTo("Description zh");
    assertThat(answerTo(Messages.inChannel("<@1000> 302"))).isEqualTo("Description fi");
  }

  private void connect(Ringback core) throws Exception {
    var settings = DiscordSettings.read(new Settings(discord.settings()));
    connection =
        new DiscordConnection(settings, core, ConversationTest.UNLIMITED, Duration.ofMillis(100));
  }

  private String slash(Place place, String userLocale, boolean share) throws Exception {
    return answer(Interactions.slash(place, "302", share).put("locale", userLocale));
  }

  private String answer(JsonNode interaction) throws Exception {
    discord.dispatch("INTERACTION_CREATE", interaction);
    return firstHeading(discord.next(ConversationTest.CALLBACK).body().get("data"));
  }

  private String answerTo(JsonNode message) throws Exception {
    discord.dispatch("MESSAGE_CREATE", message);
    return firstHeading(discord.next(ConversationTest.POST).body());
  }

  private List<String> completions() throws Exception {
    discord.dispatch("INTERACTION_CREATE", Interactions.typing(Place.SERVER, "4x"));
    return discord.next(ConversationTest.CALLBACK).body().findValuesAsText("name");
  }

  private static String firstHeading(JsonNode message) {
    return message.at("/embeds/0/fields/0/name").textValue();
  }
}
