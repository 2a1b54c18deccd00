package dev.ringback.discord.render;

/** Any text as one line without what a reader cannot see. */
final class Line {

  private Line() {}

  /**
   * Makes every kind of space, line breaks and control characters too, one plain space and takes
   * away directional overrides, which would garble what follows them. Isolates stay: they keep
   * Latin codes in order inside right-to-left text.
   */
  static String of(String text) {
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
