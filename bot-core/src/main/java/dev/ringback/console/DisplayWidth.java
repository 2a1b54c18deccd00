package dev.ringback.console;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  /** 2 for an ideograph or an emoji, 0 for a combining mark. */
  static int of(int codePoint) {
    return isNarrow(codePoint) ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /** Most of what an English card holds, for which no table needs to be loaded. */
  private static boolean isNarrow(int codePoint) {
    return codePoint < 0x300 || ('‐' <= codePoint && codePoint <= '‧');
  }
}
