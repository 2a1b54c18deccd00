package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final int MOST = 25;
  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  @ParameterizedTest
  @CsvSource({
    "486, 486",
    "48, 480",
    "busy h, 486",
    "Moved T, 302",
    "buzy here, 486",
    "4, 4xx",
    "redirect, 3xx",
    "302 vs, 302 vs 301",
    "302 vs 41, 302 vs 410",
    "302/busy h, 302 vs 486",
    "busy here vs decl, 486 vs 603",
    "certificate, 436",
    "499, 494",
    "486 busy, 486"
  })
  void theLikeliestComesFirst(String typed, String query) {
    assertThat(suggest(typed).getFirst().query()).isEqualTo(query);
  }

  @Test
  void aCodeBringsTheCodesItIsConfusedWith() {
    assertThat(suggest("302")).extracting(Suggestion::query).contains("302 vs 301", "302 vs 410");
  }

  @Test
  void nothingTypedBringsExamples() {
    assertThat(suggest("")).extracting(Suggestion::query).startsWith("302 vs 410", "486");
  }

  @Test
  void everyLabelAsksTheSameAsItsQuery() {
    beginnings()
        .flatMap(typed -> suggest(typed).stream())
        .distinct()
        .forEach(suggestion -> {
          assertThat(suggestion.label()).hasSizeLessThanOrEqualTo(100);
          assertThat(RINGBACK.reply(Ask.of(suggestion.label())))
              .as(suggestion.label())
              .isEqualTo(RINGBACK.reply(Ask.of(suggestion.query())));
        });
  }

  @Test
  void everyLabelIsFoundByItsBeginnings() {
    for (var response : Catalog.load(Locale.ENGLISH).responses()) {
      assertThat(suggest(response.label()))
          .extracting(Suggestion::query)
          .contains("" + response.code());
    }
  }

  /** What is typed on the way to each code, each phrase and a comparison with 410. */
  private static Stream<String> beginnings() {
    return Catalog.load(Locale.ENGLISH).responses().stream()
        .flatMap(r -> Stream.of(r.label(), r.phrase(), "410 vs " + r.phrase()))
        .flatMap(
            text -> IntStream.rangeClosed(1, text.length()).mapToObj(n -> text.substring(0, n)));
  }

  private static List<Suggestion> suggest(String typed) {
    return RINGBACK.suggest(typed, List.of(), MOST);
  }
}
