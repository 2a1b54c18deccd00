package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.SpokenLanguage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the protocol steer a query in every language, as people type them everywhere. */
class SteeringWordsTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  @ParameterizedTest
  @CsvSource({
    "cause 17, cause 17",
    "warning 370, warning 370",
    "486 q850, 486 q850",
    "486 cause 16, 486 cause 16",
    "redirect, 3xx",
    "status 399, status 399",
    "603+, 603 network blocked",
    "stir 436, STIR;cause=436",
    "header CSeq, CSeq",
    "Retry-After: 120, Retry-After",
    "ORIGINATOR_CANCEL, freeswitch 487",
    "Telnyx D10, telnyx d10 d17"
  })
  void inEveryLanguage(String typed, String query) {
    assertThat(Catalog.languages().stream().map(SpokenLanguage::locale))
        .allSatisfy(language -> {
          var card = RINGBACK.reply(new Ask(typed, List.of(language)));
          assertThat(card.query()).isEqualTo(query);
          assertThat(card.language()).isEqualTo(language);
        });
  }
}
