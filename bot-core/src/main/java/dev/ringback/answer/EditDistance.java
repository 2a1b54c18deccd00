package dev.ringback.answer;

/**
 * How many typing slips lie between two words: a letter too many, too few, wrong, or swapped with
 * its neighbor (optimal string alignment).
 */
final class EditDistance {

  private EditDistance() {}

  static int between(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] current = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
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
