package dev.ringback.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a card's text.
 *
 * @param text never empty, without backticks
 * @param code whether to show it as literal protocol text
 */
public record Span(String text, boolean code) {

  /** Splits a card's text at its backticks; a backtick without a partner is dropped. */
  public static List<Span> of(String text) {
    var spans = new ArrayList<Span>();
    var code = false;
    for (var part : text.split("`", -1)) {
      if (!part.isEmpty()) {
        spans.add(new Span(part, code));
      }
      code = !code;
    }
    return spans;
  }

  /** A card's text without its marks. */
  public static String plain(String text) {
    return text.replace("`", "");
  }
}
