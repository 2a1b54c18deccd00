package dev.ringback.card;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes text in languages that are written from right to left read properly: every stretch of Latin
 * letters or code is isolated (UAX 9, FSI and PDI), so that it neither turns the line that it
 * stands in nor drags the punctuation beside it to the wrong side.
 */
public final class RightToLeft {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private static final String CODE = "`[^`]*`";
  private static final String WORD =
      "[\\p{IsLatin}\\p{Nd}](?:[^\\s`\\p{IsArabic}\\p{IsHebrew}]*[\\p{IsLatin}\\p{Nd}])?";

  /** Words and code with nothing but spaces and the like between them. */
  private static final Pattern STRETCH =
      Pattern.compile(
          "(?:CODE|WORD)(?:[ /:+·()-]{1,3}(?:CODE|WORD))*"
              .replace("CODE", CODE)
              .replace("WORD", WORD));

  /** Numbers alone turn nothing. */
  private static final Pattern STRONG = Pattern.compile("[`\\p{IsLatin}]");

  private RightToLeft() {}

  /** Whether a language is written from right to left. */
  public static boolean isWritten(Locale language) {
    return switch (language.getLanguage()) {
      case "ar", "fa", "he", "ur" -> true;
      default -> false;
    };
  }

  /** The text with every stretch of Latin letters or code isolated. */
  public static String isolate(String text) {
    var isolated = new StringBuilder(text.length() + 16);
    int written = 0;
    var stretch = STRETCH.matcher(text);
    while (stretch.find()) {
      if (STRONG.matcher(stretch.group()).find()) {
        int end = balanced(text, stretch.start(), stretch.end());
        isolated.append(text, written, stretch.start()).append(FIRST_STRONG_ISOLATE);
        isolated.append(text, stretch.start(), end).append(POP_ISOLATE);
        written = end;
      }
    }
    return isolated.append(text, written, text.length()).toString();
  }

  /** A bracket that opens in the stretch closes in it. */
  private static int balanced(String text, int start, int end) {
    var stretch = text.substring(start, end);
    long open = stretch.chars().filter(c -> c == '(').count();
    long closed = stretch.chars().filter(c -> c == ')').count();
    return open > closed && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }
}
