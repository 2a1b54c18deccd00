package dev.ringback.slack.block;

import com.slack.api.model.block.composition.PlainTextObject;

/**
 * Text that Slack shows as it is, for titles and labels, which are cut without regard to sentences.
 */
final class PlainText {

  private PlainText() {}

  /** A {@code plain_text} object without emoji codes. */
  static PlainTextObject of(String text, int limit) {
    return PlainTextObject.builder().text(clip(text, limit)).emoji(false).build();
  }

  /** The beginning of a label with a mark of omission, or all of it if it fits. */
  static String clip(String text, int limit) {
    var clean = clean(text);
    if (clean.length() <= limit) {
      return clean;
    }
    var end = limit - 1;
    if (Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return clean.substring(0, end).stripTrailing() + "…";
  }

  /**
   * Text on one line. Line breaks would start a new line of the message, and embedding and override
   * marks, which our texts never use, would turn around what follows them.
   */
  static String clean(String text) {
    return text.chars().noneMatch(PlainText::isUnwanted) ? text.strip() : replaceUnwanted(text);
  }

  private static String replaceUnwanted(String text) {
    var clean = new StringBuilder(text.length());
    text.chars().forEach(c -> clean.append(isUnwanted(c) ? ' ' : (char) c));
    return clean.toString().strip();
  }

  private static boolean isUnwanted(int c) {
    return Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2028'
        || c == '\u2029';
  }
}
