package dev.ringback.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
    "حملت `Reason` 34 أو 38, حملت [`Reason`] 34 أو 38",
    "'Q.850 31 Normal, unspecified', '[Q.850 31 Normal, unspecified]'",
    "603 Network Blocked (603+), [603 Network Blocked (603+)]",
    "ردّ ` وحيد, ردّ ` وحيد"
  })
  void isolatesLatinAndCode(String text, String isolated) {
    assertThat(RightToLeft.isolate(text).replace('\u2068', '[').replace('\u2069', ']'))
        .isEqualTo(isolated);
  }

  /** The bracket that opens to the left stands for the mark that turns a line. */
  @ParameterizedTest
  @CsvSource({
    "[302 Moved Temporarily] مقابل [410 Gone], <[302 Moved Temporarily] مقابل [410 Gone]",
    "[RFC 3261], <[RFC 3261]",
    "302 عنده [`Contact`], 302 عنده [`Contact`]",
    "302, 302"
  })
  void beginsWithAMarkWhatWouldBeginWithLatin(String isolated, String begun) {
    var text = isolated.replace('[', '\u2068').replace(']', '\u2069');
    assertThat(RightToLeft.begin(text))
        .isEqualTo(begun.replace('[', '\u2068').replace(']', '\u2069').replace('<', '\u200f'));
  }

  @Test
  void turnsOnlyCardsThatAreReadFromRightToLeft() {
    var arabic = card(Locale.of("ar"));
    assertThat(RightToLeft.begin(arabic).title()).isEqualTo("\u200f\u2068Gone\u2069 زال");
    var english = card(Locale.ENGLISH);
    assertThat(RightToLeft.begin(english)).isSameAs(english);
  }

  private static Card card(Locale language) {
    return new Card(
        Card.Outcome.ANSWERED,
        language,
        "410",
        "\u2068Gone\u2069 زال",
        "",
        Accent.NEUTRAL,
        List.of(),
        List.of());
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
