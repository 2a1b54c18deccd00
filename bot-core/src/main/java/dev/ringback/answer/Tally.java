package dev.ringback.answer;

import java.util.Arrays;

/** Counts for 64 things at once: each thing has its bit in every binary digit of the counts. */
final class Tally {

  private final long[] digits;

  /**
   * @param most how high a count can become
   */
  Tally(int most) {
    digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(most)];
  }

  void clear() {
    Arrays.fill(digits, 0);
  }

  /** Adds one, or two if it is the digit 1, to the counts of things. */
  void add(long things, int digit) {
    long carry = things;
    for (int i = digit; carry != 0; i++) {
      long before = digits[i];
      digits[i] = before ^ carry;
      carry &= before;
    }
  }

  /** The things with so high a count. */
  long atLeast(int count) {
    if (count > 0 && count >>> digits.length != 0) {
      return 0;
    }
    long more = 0;
    long same = -1;
    for (int i = digits.length - 1; i >= 0; i--) {
      if ((Math.max(count, 0) >>> i & 1) != 0) {
        same &= digits[i];
      } else {
        more |= same & digits[i];
        same &= ~digits[i];
      }
    }
    return more | same;
  }
}
