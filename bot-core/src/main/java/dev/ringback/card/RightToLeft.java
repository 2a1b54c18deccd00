package dev.ringback.card;

/**
 * Makes text in languages that are written from right to left read properly: every stretch of Latin
 * letters or code is isolated (UAX 9, FSI and PDI), so that it neither turns the line that it
 * stands in nor drags the punctuation beside it to the wrong side.
 */
public final class RightToLeft {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';
  private static final String MARK = "\u200F";

  /** What may stand between two words of one stretch. */
  private static final String GAP = " /:+·()-,;";

  private static final int LONGEST_GAP = 3;

  private static final Retold TURNED = new Retold(text -> begin(isolate(text)));

  private RightToLeft() {}

  /**
   * The card with each of its texts isolated and begun. Clients take the direction of a paragraph
   * from its first letter, and browsers do not pass over isolates when they look for it, so a mark
   * comes before what begins with one. Buttons are set from left to right whatever they say, so it
   * comes before a number with words as well.
   */
  static Card turn(Card card) {
    return TURNED.card(card);
  }

  /** The text with every stretch of Latin letters or code isolated. Numbers alone turn nothing. */
  static String isolate(String text) {
    return hasStrong(text, 0, text.length()) ? isolated(text) : text;
  }

  private static String isolated(String text) {
    var isolated = new StringBuilder(text.length() + 16);
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      if (!begins(text, at)) {
        at++;
        continue;
      }
      int end = endOfStretch(text, at);
      if (hasStrong(text, at, end)) {
        end = balanced(text, at, end);
        isolated.append(text, copied, at).append(FIRST_STRONG_ISOLATE);
        isolated.append(text, at, end).append(POP_ISOLATE);
        copied = end;
      }
      at = end;
    }
    return isolated.append(text, copied, text.length()).toString();
  }

  /** The line of a card, which is read as the card is even where it is a number only. */
  public static String begin(String line, Direction direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> line;
      case RIGHT_TO_LEFT -> line.isEmpty() || line.startsWith(MARK) ? line : MARK + line;
    };
  }

  static String begin(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        return isLatin(c) || Character.isDigit(text.charAt(0)) ? MARK + text : text;
      }
    }
    return text;
  }

  private static boolean begins(String text, int at) {
    char c = text.charAt(at);
    return (c == '`' && text.indexOf('`', at + 1) > 0) || isLatinOrDigit(c);
  }

  /** Words and code with nothing but spaces and the like between them. */
  private static int endOfStretch(String text, int start) {
    int end = endOfWord(text, start);
    int next = end;
    while (next < text.length()
        && next - end < LONGEST_GAP
        && GAP.indexOf(text.charAt(next)) >= 0) {
      next++;
      if (next < text.length() && begins(text, next) && !isNumberAfterCode(text, end, next)) {
        end = endOfWord(text, next);
        next = end;
      }
    }
    return end;
  }

  /** In "`Reason` 34 or 38" the numbers belong together. */
  private static boolean isNumberAfterCode(String text, int end, int next) {
    return text.charAt(end - 1) == '`' && Character.isDigit(text.charAt(next));
  }

  /** A word ends with its last letter or digit before a space, code or another alphabet. */
  private static int endOfWord(String text, int start) {
    if (text.charAt(start) == '`') {
      return text.indexOf('`', start + 1) + 1;
    }
    int end = start + 1;
    for (int at = end; at < text.length() && !endsWord(text.charAt(at)); at++) {
      if (isLatinOrDigit(text.charAt(at)) || text.charAt(at) == '+') {
        end = at + 1;
      }
    }
    return end;
  }

  private static boolean endsWord(char c) {
    return c == '`' || (!isLatinOrDigit(c) && (Character.isWhitespace(c) || Character.isLetter(c)));
  }

  private static boolean isLatinOrDigit(char c) {
    return (c >= '0' && c <= '9') || isLatin(c);
  }

  private static boolean isLatin(char c) {
    return c < '\u00AA'
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : c < '\u0250' && Character.isLetter(c);
  }

  private static boolean hasStrong(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '`' || isLatin(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** A bracket that opens in the stretch closes in it. */
  private static int balanced(String text, int start, int end) {
    int open = 0;
    for (int at = start; at < end; at++) {
      open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
    }
    return open > 0 && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }
}
