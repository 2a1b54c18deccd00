package dev.ringback.query;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes texts comparable: what people type, what catalogs call things. Full-width forms and digits
 * of every script become plain ones, case and accents go, invisible characters vanish, letters that
 * Arabic writes in several ways become one, its article goes, and all punctuation that joins words
 * becomes a space.
 */
public final class Folding {

  private static final char BREVE = '\u0306';

  private Folding() {}

  /** Folds a name or a search text. Folding twice changes nothing. */
  public static String fold(String text) {
    var characters = characters(text);
    var folded = words(characters);
    return isAscii(characters) ? folded : words(OtherScripts.withoutArticles(folded));
  }

  /** What is neither letter nor digit becomes a space where it stands between words. */
  private static String words(String text) {
    var words = new StringBuilder(text.length());
    boolean isApart = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!Character.isLetterOrDigit(c)) {
        isApart |= c != '\'' && c != '’';
      } else {
        if (isApart && !words.isEmpty()) {
          words.append(' ');
        }
        isApart = false;
        words.appendCodePoint(c);
      }
    }
    return words.toString();
  }

  /** Most of what is typed; all that these need is the lower case. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || (c < ' ' && c != '\n')) {
        return false;
      }
    }
    return true;
  }

  /** Folds the characters of a text but leaves its punctuation and lines, which steer a query. */
  static String characters(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    var plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(c -> {
          if (c == BREVE) {
            restoreShortI(plain);
          } else if (!isInvisible(c)) {
            plain.appendCodePoint(plain(c));
          }
        });
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** In Russian й is a letter and not an accented и; people see it again when they are quoted. */
  private static void restoreShortI(StringBuilder text) {
    int last = text.length() - 1;
    if (last >= 0 && (text.charAt(last) == 'и' || text.charAt(last) == 'И')) {
      text.setCharAt(last, 'й');
    }
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == 'ـ';
    };
  }

  private static int plain(int c) {
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return '0' + Character.digit(c, 10);
    }
    return switch (c) {
      case 'ٱ' -> 'ا';
      case 'ة' -> 'ه';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case '\n' -> c;
      default -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c;
    };
  }
}
