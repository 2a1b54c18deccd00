package dev.ringback.query;

import java.util.regex.Pattern;

/**
 * Makes what a person wrote fit to be quoted in an answer: one short line that marks up nothing.
 */
final class Quote {

  static final int LONGEST = 60;

  private static final Pattern SPACES = Pattern.compile(" +");

  private Quote() {}

  /** The text without line breaks, invisible characters and backticks, at most 60 UTF-16 units. */
  static String of(String text) {
    var quoted = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        quoted.append(' ');
      } else if (isVisible(c)) {
        quoted.appendCodePoint(c);
      }
    }
    var line = SPACES.matcher(quoted.toString().strip()).replaceAll(" ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = LONGEST - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).strip() + "…";
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> c != '`';
    };
  }
}
