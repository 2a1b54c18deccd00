package dev.ringback.slack.block;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Cuts what is too long where something ends: an item of a list, else a sentence; never inside one.
 */
final class Cut {

  private static final String SENTENCE_ENDS = ".!?…。؟۔।";

  private Cut() {}

  /** As many items from the start as fit into a limit together. */
  static <T> List<T> items(List<T> items, ToIntFunction<T> size, int limit) {
    var kept = new ArrayList<T>(items.size());
    var left = limit;
    for (var item : items) {
      left -= size.applyAsInt(item);
      if (left < 0) {
        break;
      }
      kept.add(item);
    }
    return kept;
  }

  /**
   * As many whole sentences from the start as fit.
   *
   * @param fits says no to whatever is longer than something that it said no to
   * @return nothing if not even the first sentence fits
   */
  static String sentences(String text, Locale language, Predicate<String> fits) {
    if (fits.test(text)) {
      return text;
    }
    var boundaries = BreakIterator.getSentenceInstance(language);
    boundaries.setText(text);
    var kept = "";
    for (var end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      var cut = text.substring(0, end).strip();
      if (!fits.test(cut)) {
        break;
      }
      if (isWhole(cut)) {
        kept = cut;
      }
    }
    return kept;
  }

  private static boolean isWhole(String cut) {
    var closed = cut.chars().filter(c -> c == '`').count() % 2 == 0;
    return closed && !cut.isEmpty() && SENTENCE_ENDS.indexOf(cut.charAt(cut.length() - 1)) >= 0;
  }
}
