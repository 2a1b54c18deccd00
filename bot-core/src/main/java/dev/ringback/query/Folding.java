package dev.ringback.query;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes texts comparable: what people type, what catalogs call things. Full-width forms and digits
 * of every script become plain ones, case and accents go, invisible characters vanish, and all
 * punctuation that joins words becomes a space.
 */
public final class Folding {

  private Folding() {}

  /** Folds a name or a search text. Folding twice changes nothing. */
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    characters(text)
        .codePoints()
        .filter(c -> c != '\'' && c != '’')
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .forEach(folded::appendCodePoint);
    return folded.toString().strip().replaceAll(" +", " ");
  }

  /** Folds the characters of a text but leaves its punctuation, which steers a query. */
  static String characters(String text) {
    var plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(Folding::plain)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static int plain(int c) {
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return '0' + Character.digit(c, 10);
    }
    return Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c;
  }
}
