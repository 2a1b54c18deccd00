package dev.ringback.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.house.MarkedCatalog;
import java.util.List;
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
    "302 عنده [`Contact`], <302 عنده [`Contact`]",
    "410 مقابل 302, <410 مقابل 302",
    "302, 302"
  })
  void beginsWithAMarkWhatWouldBeginWithLatinOrANumber(String isolated, String begun) {
    var text = isolated.replace('[', '\u2068').replace(']', '\u2069');
    assertThat(RightToLeft.begin(text))
        .isEqualTo(begun.replace('[', '\u2068').replace(']', '\u2069').replace('<', '\u200f'));
  }

  @Test
  void turnsEveryLanguageWhoseOwnNameIsReadFromRightToLeft() {
    var ringback = new Ringback(List.of(MarkedCatalog.of("qaa", " ܩܐܐ")));

    var card = ringback.reply(new Ask("486 vs 410", List.of()));
    assertThat(card.direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
    assertThat(card.title()).isEqualTo("\u200f\u2068486 Busy Here vs 410 Gone\u2069");
    assertThat(((Block.References) card.blocks().getLast()).links().getFirst().label())
        .isEqualTo("\u200f\u2068RFC 3261 21.4.24\u2069");
  }

  @Test
  void retellsOnceWhatIsMadeOfTheCatalog() {
    var ringback = new Ringback(List.of(MarkedCatalog.of("qaa", " ܩܐܐ")));

    var card = ringback.reply(new Ask("486 vs 410", List.of()));
    var turned = ringback.reply(new Ask("410 vs 486", List.of()));
    assertThat(columns(card).getFirst()).isSameAs(columns(turned).getLast());
  }

  private static List<Block.Column> columns(Card card) {
    return card.blocks().stream()
        .filter(Block.Columns.class::isInstance)
        .flatMap(block -> ((Block.Columns) block).columns().stream())
        .limit(2)
        .toList();
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
