package dev.ringback.answer;

/**
 * A text that thousands of others are held against: most are told apart without looking at them
 * letter by letter, the others in one step for each letter.
 */
final class Spelling {

  /** As many letters as a number has bits. */
  private static final int LONGEST_AT_ONCE = Long.SIZE;

  private final Known text;

  /** Twice as many slots as there can be letters, so that the next free one is near. */
  private final char[] letters = new char[2 * LONGEST_AT_ONCE];

  /** Where each letter stands, as bits; none where a slot is free. */
  private final long[] places = new long[letters.length];

  /**
   * A text to be held against others.
   *
   * @param letters a bit for each letter in the text, of which some share one
   */
  record Known(String text, long letters) {

    static Known of(String text) {
      long letters = 0;
      for (int i = 0; i < text.length(); i++) {
        letters |= 1L << text.charAt(i);
      }
      return new Known(text, letters);
    }

    int length() {
      return text.length();
    }
  }

  Spelling(String text) {
    this.text = Known.of(text);
    for (int i = 0; i < Math.min(text.length(), LONGEST_AT_ONCE); i++) {
      int slot = slot(text.charAt(i));
      letters[slot] = text.charAt(i);
      places[slot] |= 1L << i;
    }
  }

  /** The slot of a letter, or the free one that it would have. */
  private int slot(char letter) {
    int slot = letter % letters.length;
    while (places[slot] != 0 && letters[slot] != letter) {
      slot = (slot + 1) % letters.length;
    }
    return slot;
  }

  int length() {
    return text.length();
  }

  /** How many slips lie between the texts, or any number above the limit where it is more. */
  int slipsTo(Known other, int limit) {
    if (leastSlipsTo(other) > limit) {
      return limit + 1;
    }
    return text.length() == 0 || text.length() > LONGEST_AT_ONCE
        ? EditDistance.between(text.text(), other.text(), limit)
        : atOnce(other.text());
  }

  /** Each slip changes the length by one at most, and takes away or adds one letter at most. */
  private int leastSlipsTo(Known other) {
    int missing = Long.bitCount(text.letters() & ~other.letters());
    int added = Long.bitCount(other.letters() & ~text.letters());
    return Math.max(Math.abs(length() - other.length()), Math.max(missing, added));
  }

  /**
   * A column of the table of distances at a time, as bits that say where it rises and falls (Hyyrö,
   * "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
   */
  private int atOnce(String other) {
    int slips = length();
    long last = 1L << (length() - 1);
    long rises = -1L;
    long falls = 0;
    long diagonal = 0;
    long placesBefore = 0;
    for (int i = 0; i < other.length(); i++) {
      long here = places[slot(other.charAt(i))];
      long swapped = ((~diagonal & here) << 1) & placesBefore;
      diagonal = (((here & rises) + rises) ^ rises) | here | falls | swapped;
      long up = falls | ~(diagonal | rises);
      long down = diagonal & rises;
      if ((up & last) != 0) {
        slips++;
      } else if ((down & last) != 0) {
        slips--;
      }
      up = (up << 1) | 1;
      down <<= 1;
      rises = down | ~(diagonal | up);
      falls = up & diagonal;
      placesBefore = here;
    }
    return slips;
  }
}
