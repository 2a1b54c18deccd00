package dev.ringback.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.discord.standin.Json;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a card holds, Discord takes the message, and nothing in it comes alive. */
class AnyCardTest {

  private static final Pattern ESCAPED_OR_CODE = Pattern.compile("\\\\([^0-9A-Za-z\\s])|`([^`]+)`");
  private static final Pattern ALIVE = Pattern.compile("[*_~|<>\\[\\]@`]|:(?=\\S)|^[-+#]|^\\d+\\.");

  @ParameterizedTest
  @CsvSource({"1,6,100", "2,40,100", "3,400,30", "4,4000,5"})
  void isWithinEveryLimit(long seed, int longest, int count) {
    var cards = new RandomCards(seed, longest);
    for (int i = 0; i < count; i++) {
      var card = cards.card();
      for (var visibility : Visibility.values()) {
        MessageLimits.check(
            Json.tree(MessageRenderer.render(card, visibility).toData().toString()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"5,6", "6,40"})
  void showsTextsAsTheyWereWritten(long seed, int longest) {
    var texts = new RandomCards(seed, longest);
    for (int i = 0; i < 10_000; i++) {
      var text = texts.text();
      var markdown = Markdown.of(text);
      var inert = ESCAPED_OR_CODE.matcher(markdown).replaceAll("x");
      assertThat(ALIVE.matcher(inert).find()).as(markdown).isFalse();
      assertThat(ESCAPED_OR_CODE.matcher(markdown).replaceAll("$1$2").replace(" ", ""))
          .isEqualTo(Line.of(text).replaceAll("[ `]", ""));
    }
  }
}
