package dev.ringback.answer;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Entries by their numbers, as bits in blocks of 64: what is asked of one is asked of a whole block
 * at once. Blocks without any are left out.
 */
final class EntrySet {

  private static final EntrySet NONE = new EntrySet(new int[0], new long[0]);

  /** The numbers of the blocks, ascending. */
  private final int[] blocks;

  private final long[] bits;

  private EntrySet(int[] blocks, long[] bits) {
    this.blocks = blocks;
    this.bits = bits;
  }

  /**
   * @param all the bits of all blocks, also of those without any
   */
  static EntrySet of(long[] all) {
    var set = new EntrySet(new int[all.length], new long[all.length]);
    int used = 0;
    for (int block = 0; block < all.length; block++) {
      used = set.put(used, block, all[block]);
    }
    return set.first(used);
  }

  /**
   * @param numbers ascending
   */
  static EntrySet of(int[] numbers) {
    var set = new EntrySet(new int[numbers.length], new long[numbers.length]);
    int used = 0;
    for (int number : numbers) {
      int block = number / Long.SIZE;
      if (used == 0 || set.blocks[used - 1] != block) {
        set.blocks[used++] = block;
      }
      set.bits[used - 1] |= 1L << number;
    }
    return set.first(used);
  }

  /** How many blocks there are for so many entries. */
  static int blocks(int entries) {
    return (entries + Long.SIZE - 1) / Long.SIZE;
  }

  boolean isEmpty() {
    return blocks.length == 0;
  }

  int size() {
    int size = 0;
    for (long block : bits) {
      size += Long.bitCount(block);
    }
    return size;
  }

  void addTo(long[] all) {
    for (int i = 0; i < blocks.length; i++) {
      all[blocks[i]] |= bits[i];
    }
  }

  EntrySet and(EntrySet other) {
    int least = Math.min(blocks.length, other.blocks.length);
    var both = new EntrySet(new int[least], new long[least]);
    int used = 0;
    int i = 0;
    int j = 0;
    while (i < blocks.length && j < other.blocks.length) {
      if (blocks[i] == other.blocks[j]) {
        used = both.put(used, blocks[i], bits[i++] & other.bits[j++]);
      } else if (blocks[i] < other.blocks[j]) {
        i = place(i, other.blocks[j]);
      } else {
        j = other.place(j, blocks[i]);
      }
    }
    return both.first(used);
  }

  EntrySet without(EntrySet other) {
    var rest = new EntrySet(new int[blocks.length], new long[blocks.length]);
    int used = 0;
    int j = 0;
    for (int i = 0; i < blocks.length; i++) {
      j = other.place(j, blocks[i]);
      boolean isThere = j < other.blocks.length && other.blocks[j] == blocks[i];
      used = rest.put(used, blocks[i], isThere ? bits[i] & ~other.bits[j] : bits[i]);
    }
    return rest.first(used);
  }

  /** Gives the lowest numbers, ascending. */
  void forEach(int limit, IntConsumer taker) {
    int left = limit;
    for (int i = 0; i < blocks.length; i++) {
      for (long block = bits[i]; block != 0 && left > 0; block &= block - 1) {
        taker.accept(blocks[i] * Long.SIZE + Long.numberOfTrailingZeros(block));
        left--;
      }
    }
  }

  /**
   * The place, from one on, of the first block that is not before the given one. A block stands no
   * further before its own number than there are blocks left out.
   */
  private int place(int from, int block) {
    int leftOut = blocks.length == 0 ? 0 : blocks[blocks.length - 1] + 1 - blocks.length;
    int place = Math.max(from, block - leftOut);
    while (place < blocks.length && blocks[place] < block) {
      place++;
    }
    return place;
  }

  private int put(int used, int block, long found) {
    if (found == 0) {
      return used;
    }
    blocks[used] = block;
    bits[used] = found;
    return used + 1;
  }

  private EntrySet first(int used) {
    if (used == 0) {
      return NONE;
    }
    return used == blocks.length
        ? this
        : new EntrySet(Arrays.copyOf(blocks, used), Arrays.copyOf(bits, used));
  }
}
