package dev.ringback.slack.block;

/**
 * Slack's {@code plain_text}, for titles and labels: shown as it is, but for three escapes.
 *
 * @param text escaped
 */
record PlainText(String text) {

  /** Text, cut without regard to sentences where its escaped form would be longer than a limit. */
  static PlainText of(String text, int limit) {
    var room = limit;
    var escaped = Mrkdwn.escape(clip(text, room));
    while (escaped.length() > limit) {
      room = Math.min(room - 1, room * limit / escaped.length());
      escaped = Mrkdwn.escape(clip(text, room));
    }
    return new PlainText(escaped);
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The beginning of a label with a mark of omission, or all of it if it fits. */
  static String clip(String text, int limit) {
    var clean = clean(text);
    if (clean.length() <= limit) {
      return clean;
    }
    var end = Math.max(limit - 1, 0);
    if (end > 0 && Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return clean.substring(0, end).stripTrailing() + "…";
  }

  /**
   * Text on one line. Line breaks would start a new line of the message, and embedding and override
   * marks, which our texts never use, would turn around what follows them.
   */
  static String clean(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (isUnwanted(text.charAt(i))) {
        return withoutUnwanted(text);
      }
    }
    return text.strip();
  }

  private static String withoutUnwanted(String text) {
    var clean = new StringBuilder(text);
    for (var i = 0; i < clean.length(); i++) {
      if (isUnwanted(clean.charAt(i))) {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString().strip();
  }

  private static boolean isUnwanted(char c) {
    return c < ' ' || (c >= '\u007F' && c <= '\u009F') || (c >= '\u2028' && c <= '\u202E');
  }
}
