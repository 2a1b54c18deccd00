package dev.ringback.answer;

import java.util.Arrays;

/**
 * How many typing slips lie between two words: a letter too many, too few, wrong, or swapped with
 * its neighbor (optimal string alignment).
 */
final class EditDistance {

  private EditDistance() {}

  static int between(String one, String other) {
    return between(one, other, Math.max(one.length(), other.length()));
  }

  /**
   * The distance up to a limit, or any number above the limit where it is more. The work grows with
   * the limit and not with the product of the lengths.
   */
  static int between(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] current = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    Arrays.fill(current, limit + 1);
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(other.length(), i + limit);
      current[from - 1] = from == 1 ? i : limit + 1;
      int least = current[from - 1];
      for (int j = from; j <= to; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, current[j]);
      }
      if (to < other.length()) {
        current[to + 1] = limit + 1;
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return last[other.length()];
  }

  /** How many slips are forgiven in a word of that length before it is another word. */
  static int forgiven(int length) {
    return length < 4 ? 0 : length < 8 ? 1 : 2;
  }
}
