package dev.ringback.data.reference;

import java.util.Locale;

/** Compares wordings: the tables' own is not to be taken over into prose. */
final class Wording {

  private Wording() {}

  /** Whether a text has the words of another one, articles and punctuation aside. */
  static boolean isTakenOver(String text, String from) {
    return plain(text).contains(plain(from));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+|\\b(?:an?|the)\\b", "");
  }
}
