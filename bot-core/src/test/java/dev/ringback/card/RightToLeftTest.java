package dev.ringback.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightToLeftTest {

  /** Brackets here show where a stretch is isolated. */
  @ParameterizedTest
  @CsvSource({
    "302 مقابل 410, 302 مقابل 410",
    "302 Moved Temporarily مقابل 410 Gone, [302 Moved Temporarily] مقابل [410 Gone]",
    "تذكر `Contact` أين, تذكر [`Contact`] أين",
    "`Contact` (ينبغي), [`Contact`] (ينبغي)",
    "في `Contact`., في [`Contact`].",
    "(RFC 3261 8.1.3.2), ([RFC 3261 8.1.3.2])",
    "Q.850 1 Unallocated (unassigned) number, [Q.850 1 Unallocated (unassigned) number]",
    "Asterisk (FreeSWITCH) هنا, [Asterisk (FreeSWITCH)] هنا",
    "`a`/`b` و C, [`a`/`b`] و [C]",
    "4xx خطأ, [4xx] خطأ",
    "خطأ (4xx), خطأ ([4xx])",
    "السبب 17 والرمز 486, السبب 17 والرمز 486",
    "ردّ ` وحيد, ردّ ` وحيد"
  })
  void isolatesLatinAndCode(String text, String isolated) {
    assertThat(RightToLeft.isolate(text).replace('\u2068', '[').replace('\u2069', ']'))
        .isEqualTo(isolated);
  }

  @Test
  void changesNothingElseInAnyText() {
    var random = new Random(410);
    var characters = "aZ09`() .,:/-·سعé\u0651\ud83d\ude00".codePoints().toArray();
    for (int i = 0; i < 20_000; i++) {
      var text =
          IntStream.range(0, random.nextInt(20))
              .mapToObj(n -> Character.toString(characters[random.nextInt(characters.length)]))
              .collect(Collectors.joining());
      var isolated = RightToLeft.isolate(text);
      assertThat(isolated.replaceAll("[\u2068\u2069]", "")).isEqualTo(text);
      assertThat(isolated)
          .doesNotContain("\u2068\u2069")
          .matches("(?s)[^\u2069]*(\u2068[^\u2068]*\u2069[^\u2069]*)*");
    }
  }
}
