package dev.ringback.answer;

/**
 * A text that thousands of others of one length after the other are held against, in one step for
 * each letter. What a text begins with as the one before it does is not gone through again.
 */
final class Spelling {

  /** As many letters as a number has bits. */
  private static final int LONGEST_AT_ONCE = Long.SIZE;

  private final String text;

  /** Twice as many slots as there can be letters, so that the next free one is near. */
  private final char[] letters = new char[2 * LONGEST_AT_ONCE];

  /** Where each letter stands, as bits; none where a slot is free. */
  private final long[] places = new long[letters.length];

  /** After each letter of the other text, the letters of this one at which the distance rises. */
  private final long[] rises;

  private final long[] falls;

  /** The letters of this text that are one slip if the next two are swapped in the other. */
  private final long[] swappable;

  /** After each letter of the other text, how many slips there are at least. */
  private final int[] slips;

  /**
   * @param longest how long the others are at most
   */
  Spelling(String text, int longest) {
    this.text = text;
    for (int i = 0; i < Math.min(text.length(), LONGEST_AT_ONCE); i++) {
      int slot = slot(text.charAt(i));
      letters[slot] = text.charAt(i);
      places[slot] |= 1L << i;
    }
    rises = new long[longest + 1];
    falls = new long[longest + 1];
    swappable = new long[longest + 1];
    slips = new int[longest + 1];
    rises[0] = -1L;
  }

  /** The slot of a letter, or the free one that it would have. */
  private int slot(char letter) {
    int slot = letter & (letters.length - 1);
    while (places[slot] != 0 && letters[slot] != letter) {
      slot = (slot + 1) & (letters.length - 1);
    }
    return slot;
  }

  int length() {
    return text.length();
  }

  /**
   * Holds a beginning of another text against this one, until there are too many slips: a column of
   * the table of distances at a time, as bits that say where it rises and falls (Hyyrö, "A
   * bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003). The slips
   * are counted along the diagonal on which both texts end, where they never become fewer.
   *
   * @param from how many letters of it were gone through already
   * @param to how many there are
   * @return how many slips there are at least, if all else is as alike as it can be; just as many
   *     if nothing follows
   */
  int slips(String other, int from, int to, int limit) {
    if (text.length() > LONGEST_AT_ONCE) {
      return to < other.length() ? 0 : EditDistance.between(text, other);
    }
    int shorter = text.length() - other.length();
    slips[0] = Math.abs(shorter);
    int i = from;
    while (i < to && slips[i] <= limit) {
      long here = places[slot(other.charAt(i))];
      long rising = rises[i];
      long falling = falls[i];
      long swapped = (swappable[i] & here) << 1;
      long diagonal = (((here & rising) + rising) ^ rising) | here | falling | swapped;
      long up = ((falling | ~(diagonal | rising)) << 1) | 1;
      long down = (diagonal & rising) << 1;
      int row = shorter + i;
      int more = row < 0 ? 0 : 1 - (int) (diagonal >>> row & 1);
      i++;
      rises[i] = down | ~(diagonal | up);
      falls[i] = up & diagonal;
      swappable[i] = ~diagonal & (here >>> 1);
      slips[i] = slips[i - 1] + more;
    }
    return slips[i];
  }
}
