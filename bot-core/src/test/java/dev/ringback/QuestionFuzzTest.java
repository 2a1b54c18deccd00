package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;

/** What strangers can type. Every test run takes the seeds, .ci/long makes up more. */
class QuestionFuzzTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  @FuzzTest
  void everyTextIsAnswered(FuzzedDataProvider data) {
    var language = Locale.of(data.pickValue(new String[] {"en", "ru", "ar", "es", "xx"}));
    var typed = data.consumeRemainingAsString();
    var card = RINGBACK.reply(new Ask(typed, List.of(language)));
    assertThat(card.blocks()).isNotEmpty();
    assertThat(card.title().length()).isLessThanOrEqualTo(200);
    assertThat(card.query().length()).isLessThanOrEqualTo(90);
    assertThat(RINGBACK.suggest(typed, List.of(language), 25))
        .allSatisfy(suggestion -> assertThat(suggestion.query().length()).isBetween(1, 100));
  }
}
