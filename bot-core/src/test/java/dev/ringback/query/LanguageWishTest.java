package dev.ringback.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.SpokenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageWishTest {

  private static final LanguageWish WISH =
      new LanguageWish(
          List.of(
              new SpokenLanguage(Locale.of("ru"), "Русский", List.of("по-русски", "in russian")),
              new SpokenLanguage(Locale.of("es"), "Español", List.of("en español")),
              new SpokenLanguage(Locale.of("ar"), "العربية", List.of("بالعربية"))));

  @ParameterizedTest
  @CsvSource({
    "302 vs 410 lang:ru, ru",
    "lang=es-419 302 vs 410, es-419",
    "LANG: RU 302 vs 410, RU",
    "302 vs 410 language:pt_BR, pt-BR",
    "302 vs 410 По-русски, ru",
    "302 vs 410 in Russian, ru",
    "en español 302 vs 410, es",
    "302 vs 410 بالعربية, ar"
  })
  void isTakenOutOfTheQuery(String text, String tag) {
    var wished = WISH.in(text);
    assertThat(wished.language()).contains(Locale.forLanguageTag(tag));
    assertThat(wished.text().strip()).isEqualTo("302 vs 410");
  }

  @ParameterizedTest
  @CsvSource({"302 vs 410", "503 in russian-speaking places", "slang:ru 486", "lang: 486"})
  void leavesWhatIsNoWish(String text) {
    assertThat(WISH.in(text)).isEqualTo(new LanguageWish.Wished(Optional.empty(), text));
  }

  @Test
  void theLastOneCounts() {
    assertThat(WISH.in("lang:ru 486 lang:es").language()).contains(Locale.of("es"));
  }

  @Test
  void needsNoWordsForLanguages() {
    var none = new LanguageWish(List.of());
    assertThat(none.in("486 lang:ru").text().strip()).isEqualTo("486");
  }
}
