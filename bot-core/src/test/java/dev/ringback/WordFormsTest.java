package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What people type in each language, inflected, in any order and with slips, finds what it means.
 */
class WordFormsTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  @ParameterizedTest
  @CsvFileSource(resources = "/forms/ru.csv")
  void inRussian(String typed, String meant) {
    check("ru", typed, meant);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/forms/es.csv")
  void inSpanish(String typed, String meant) {
    check("es", typed, meant);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/forms/ar.csv")
  void inArabic(String typed, String meant) {
    check("ar", typed, meant);
  }

  /** Somebody whose client is in English types in the language of the country. */
  @ParameterizedTest
  @CsvFileSource(resources = {"/forms/ru.csv", "/forms/ar.csv"})
  void alsoForSomebodyWhoseClientSpeaksEnglish(String typed, String meant) {
    var card = RINGBACK.reply(new Ask(typed, List.of(Locale.ENGLISH)));
    assertThat(card.query()).startsWith(meant + " lang:");
  }

  private static void check(String language, String typed, String meant) {
    var card = RINGBACK.reply(new Ask(typed, List.of(Locale.of(language))));
    assertThat(card.query()).isEqualTo(meant);
  }
}
