package dev.ringback.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that are found by how few slips they are away from another. They are kept by length and
 * letters: of 64 kinds at once it is found out which have enough letters in common with the other.
 * Texts of the same letters are a tree: what many begin with is looked at once, and what is too
 * unlike is passed over with all that begins so.
 */
final class Spellings {

  /** Any digit, as a letter: a bit that the Latin ones leave free. */
  private static final long DIGIT = 1L << 27;

  /** Takes what is found. */
  interface Found {

    void accept(String text, int number, int slips);
  }

  /**
   * What texts of one length begin with.
   *
   * @param text one of them
   * @param length how much of it they have in common; all of it if it is the only one
   * @param some the letters of any of them, as bits: one for each letter, of which some share one,
   *     and one for each that stands there again
   * @param all the letters that all of them have
   * @param number of the only one
   * @param longer what they begin with further on; nothing if it is the only one
   */
  private record Beginning(
      String text, int length, long some, long all, int number, List<Beginning> longer) {

    static Beginning ofOne(String text, int number) {
      long letters = letters(text);
      return new Beginning(text, text.length(), letters, letters, number, List.of());
    }

    static long letters(String text) {
      long letters = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        long letter = c >= '0' && c <= '9' ? DIGIT : 1L << (c % Integer.SIZE);
        letters |= letter | (letters & letter) << Integer.SIZE;
      }
      return letters;
    }

    /** Takes them in alphabetical order. */
    static Beginning of(List<Beginning> ones) {
      var first = ones.getFirst();
      if (ones.size() == 1) {
        return first;
      }
      int length = common(first.text, ones.getLast().text);
      var longer = new ArrayList<Beginning>();
      long some = 0;
      long all = -1;
      for (int from = 0, to = 1; to <= ones.size(); to++) {
        if (to == ones.size()
            || ones.get(from).text.charAt(length) != ones.get(to).text.charAt(length)) {
          var next = of(ones.subList(from, to));
          longer.add(next);
          some |= next.some;
          all &= next.all;
          from = to;
        }
      }
      return new Beginning(first.text, length, some, all, first.number, List.copyOf(longer));
    }

    private static int common(String one, String other) {
      int common = 0;
      while (one.charAt(common) == other.charAt(common)) {
        common++;
      }
      return common;
    }
  }

  /** Texts of one length. */
  private static final class Shelf {

    /** Those of the same letters, by a number. */
    private final List<Beginning> kinds;

    /** For each block of 64 kinds and each letter the kinds that have it, as bits. */
    private final long[][] having;

    Shelf(List<Beginning> ones) {
      kinds =
          ones.stream().collect(Collectors.groupingBy(Beginning::some)).values().stream()
              .map(Beginning::of)
              .toList();
      having = new long[EntrySet.blocks(kinds.size())][Long.SIZE];
      for (int kind = 0; kind < kinds.size(); kind++) {
        for (long left = kinds.get(kind).some(); left != 0; left &= left - 1) {
          having[kind / Long.SIZE][Long.numberOfTrailingZeros(left)] |= 1L << kind;
        }
      }
    }

    /**
     * The kinds of a block that have at least so many of the letters.
     *
     * @param common with room for a count of all letters
     */
    long having(long letters, int least, int block, Tally common) {
      int last = kinds.size() - block * Long.SIZE;
      long all = last < Long.SIZE ? (1L << last) - 1 : -1;
      common.clear();
      for (long left = letters; left != 0; left &= left - 1) {
        common.add(having[block][Long.numberOfTrailingZeros(left)], 0);
      }
      return all & common.atLeast(least);
    }
  }

  private final Map<Integer, Shelf> byLength;
  private final int longest;

  /** Knows texts, no two of them the same, each by its place in the list. */
  Spellings(List<String> texts) {
    byLength = new HashMap<>();
    IntStream.range(0, texts.size())
        .mapToObj(number -> Beginning.ofOne(texts.get(number), number))
        .sorted(Comparator.comparing(Beginning::text))
        .collect(Collectors.groupingBy(Beginning::length))
        .forEach((length, ones) -> byLength.put(length, new Shelf(ones)));
    longest = texts.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Finds texts, those of nearly the same length first.
   *
   * @param limit how many slips away a text of a length may be, if it is of use at all; may become
   *     less while texts are found
   */
  void find(String text, IntUnaryOperator limit, Found found) {
    var walk = new Walk(new Spelling(text, longest), Beginning.letters(text), limit, found);
    for (int i = 0; i <= 2 * Math.max(text.length(), longest); i++) {
      int apart = (i + 1) / 2;
      int length = text.length() + (i % 2 == 0 ? apart : -apart);
      var shelf = limit.applyAsInt(length) < apart ? null : byLength.get(length);
      if (shelf != null) {
        walk.along(shelf, length);
      }
    }
  }

  /** A way through the trees. */
  private record Walk(Spelling spelling, long letters, IntUnaryOperator limit, Found found) {

    /** Goes to all on a shelf that have enough letters in common with the text. */
    void along(Shelf shelf, int length) {
      int most = limit.applyAsInt(length);
      int missing = most - Math.max(0, length - spelling.length());
      int least = Long.bitCount(letters) - missing;
      var common = new Tally(Long.bitCount(letters));
      for (int block = 0; block < shelf.having.length; block++) {
        long near = shelf.having(letters, least, block, common);
        for (; near != 0; near &= near - 1) {
          int kind = block * Long.SIZE + Long.numberOfTrailingZeros(near);
          most = through(shelf.kinds.get(kind), 0, most);
        }
      }
    }

    /**
     * Goes on where letters of a beginning are behind.
     *
     * @param most the limit so far
     * @return the limit after what was found
     */
    int through(Beginning beginning, int behind, int most) {
      if (leastSlipsTo(beginning) > most) {
        return most;
      }
      int slips = spelling.slips(beginning.text, behind, beginning.length, most);
      if (slips > most) {
        return most;
      }
      if (beginning.longer.isEmpty()) {
        found.accept(beginning.text, beginning.number, slips);
        return limit.applyAsInt(beginning.length);
      }
      int left = most;
      for (int i = 0; i < beginning.longer.size(); i++) {
        left = through(beginning.longer.get(i), beginning.length, left);
      }
      return left;
    }

    /** What one of two texts lacks of the other takes a slip each, and so do letters too many. */
    private int leastSlipsTo(Beginning beginning) {
      int shorter = spelling.length() - beginning.text.length();
      int missing = Long.bitCount(letters & ~beginning.some) + Math.max(0, -shorter);
      int added = Long.bitCount(beginning.all & ~letters) + Math.max(0, shorter);
      return Math.max(missing, added);
    }
  }
}
