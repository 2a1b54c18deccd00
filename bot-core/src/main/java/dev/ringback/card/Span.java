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
    boolean code = false;
    int start = 0;
    while (start <= text.length()) {
      int mark = text.indexOf('`', start);
      int end = mark < 0 ? text.length() : mark;
      if (start < end) {
        spans.add(new Span(text.substring(start, end), code));
      }
      code = !code;
      start = end + 1;
    }
    return spans;
  }

  /** A card's text without its marks. */
  public static String plain(String text) {
    return text.replace("`", "");
  }
}
