package dev.ringback.slack.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Cuts what is too long where an item or else a sentence ends; never inside one. */
final class Cut {

  /** Of Latin, Cyrillic, Arabic, Urdu, Devanagari and Chinese script. */
  private static final String SENTENCE_ENDS = ".!?…؟۔।。！？";

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
  static String sentences(String text, Predicate<String> fits) {
    if (fits.test(text)) {
      return text;
    }
    var kept = "";
    var inCode = false;
    for (var i = 0; i < text.length(); i++) {
      inCode ^= text.charAt(i) == '`';
      if (!inCode && isSentenceEnd(text, i)) {
        var cut = text.substring(0, i + 1);
        if (!fits.test(cut)) {
          break;
        }
        kept = cut;
      }
    }
    return kept;
  }

  /**
   * A mark of the end before a space, unless a small letter shows that the sentence goes on: "e.g.
   * this".
   */
  private static boolean isSentenceEnd(String text, int i) {
    if (SENTENCE_ENDS.indexOf(text.charAt(i)) < 0) {
      return false;
    }
    var rest = text.substring(i + 1, Math.min(text.length(), i + 8));
    return rest.isEmpty()
        || (Character.isWhitespace(rest.charAt(0))
            && !Character.isLowerCase((rest.strip() + ' ').codePointAt(0)));
  }
}
