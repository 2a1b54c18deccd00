package dev.ringback.discord.render;

/** Any text as one line without what a reader cannot see. */
final class Line {

  private Line() {}

  /**
   * Makes every stretch of space, line breaks and control characters one plain space and takes away
   * directional overrides, which would garble what follows them. Isolates stay: they keep Latin
   * codes in order inside right-to-left text.
   */
  static String of(String text) {
    return isPlain(text) ? text.strip() : cleaned(text);
  }

  /** Nearly all texts are: that is quicker to see than to clean them. */
  private static boolean isPlain(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c) || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** The alphabets, punctuation and isolates: no other space, no overrides, no surrogates. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c <= '~')
        || (c > '\u00A0' && c < '\u1680')
        || (c > '\u200A' && c < '\u2028')
        || (c > '\u205F' && c < '\u2070');
  }

  private static String cleaned(String text) {
    var line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(line, c));
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int c) {
    if (Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (Character.getType(c) == Character.SURROGATE) {
      line.append('\uFFFD');
    } else if (c < 0x202A || c > 0x202E) {
      line.appendCodePoint(c);
    }
  }
}
