package dev.ringback.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.card.Card;
import dev.ringback.data.Catalog;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line is wider than the terminal, measured with what the terminal library measures with. */
class WidthTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  private static void assertFits(Card card, int width) {
    var text = new TextRenderer(new Screen(width, false), language -> "Try:").render(card);
    assertThat(text.lines().filter(line -> columns(line) > width)).as("over %s", width).isEmpty();
    assertThat(text.lines().filter(line -> line.endsWith(" "))).isEmpty();
  }

  private static int columns(String line) {
    return new AttributedString(line).columnLength();
  }

  @Test
  void randomCardsFit() {
    var cards = new RandomCards(302);
    var widths = new Random(410);
    for (int i = 0; i < 1500; i++) {
      assertFits(cards.card(), 40 + widths.nextInt(160));
    }
  }

  private static Stream<String> queries() {
    var codes = Catalog.load(Locale.ENGLISH).responses().stream().map(r -> "" + r.code()).toList();
    var random = new Random(486);
    var pairs =
        random
            .ints(200, 0, codes.size())
            .mapToObj(i -> codes.get(i) + " vs " + codes.get((i * 7 + 3) % 75));
    var others =
        Stream.of(
            "4xx",
            "list",
            "help",
            "302 410 480 486 503",
            "407 401 421",
            "codec",
            "zzqq xxyy",
            "499",
            "buzy here");
    return Stream.of(codes.stream(), codes.stream().map(code -> code + " details"), pairs, others)
        .flatMap(s -> s);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 100, 160})
  void realCardsFit(int width) {
    queries().forEach(query -> assertFits(RINGBACK.reply(Ask.of(query)), width));
  }
}
