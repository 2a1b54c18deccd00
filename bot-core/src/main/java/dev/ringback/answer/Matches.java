package dev.ringback.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The entries that have to do with a word of a query, by their numbers.
 *
 * @param words how much of a word of the query that is; a misspelt one is half a word
 * @param told the known words that it may stand for
 */
record Matches(double words, List<Told> told) {

  /** Of a place, the bits that hold the weight. */
  private static final int WEIGHT_BITS = 4;

  /** A known word, and the entries that it is told of. */
  static final class Told {
    private final int[] places;
    private final double rarity;
    private final double likeness;

    /**
     * @param places of the entries, by ascending number
     * @param rarity the higher, the fewer entries there are
     * @param likeness how like the word of the query it is
     */
    Told(int[] places, double rarity, double likeness) {
      this.places = places;
      this.rarity = rarity;
      this.likeness = likeness;
    }

    private double weight(int number) {
      int place = -1 - Arrays.binarySearch(places, place(number, 0));
      return place < places.length && places[place] >> WEIGHT_BITS == number
          ? (places[place] & ((1 << WEIGHT_BITS) - 1)) * rarity * likeness
          : 0;
    }
  }

  /** An entry and how much a word counts there, as a plain number: there are tens of thousands. */
  static int place(int number, int weight) {
    return number << WEIGHT_BITS | weight;
  }

  /** How well an entry answers the word; 0 if it has nothing to do with it. */
  private double weight(int number) {
    double best = 0;
    for (var known : told) {
      best = Math.max(best, known.weight(number));
    }
    return best;
  }

  /** How well an entry answers all the words. */
  static double weight(int number, List<Matches> asked) {
    double weight = 0;
    for (var matches : asked) {
      weight += matches.weight(number);
    }
    return weight;
  }

  private int size() {
    return told.stream().mapToInt(known -> known.places.length).sum();
  }

  private BitSet numbers() {
    var numbers = new BitSet();
    for (var known : told) {
      for (int place : known.places) {
        numbers.set(place >> WEIGHT_BITS);
      }
    }
    return numbers;
  }

  /**
   * The entries that have to do with as much of the query as any has, if that is at least so many
   * words. Those of the rarest word come first: once some have more than is left without it, those
   * of frequent words alone need not be looked at.
   */
  static List<Integer> most(List<Matches> asked, double least) {
    var rarestFirst = asked.stream().sorted(Comparator.comparingInt(Matches::size)).toList();
    var found = new ArrayList<Integer>();
    var seen = new BitSet();
    double most = least;
    double left = asked.stream().mapToDouble(Matches::words).sum();
    for (int i = 0; i < rarestFirst.size() && left >= most; i++) {
      var unseen = rarestFirst.get(i).numbers();
      unseen.andNot(seen);
      seen.or(unseen);
      var others = rarestFirst.subList(i + 1, rarestFirst.size());
      for (int number : unseen.stream().toArray()) {
        double words = words(number, others, left, most);
        if (words > most) {
          found.clear();
          most = words;
        }
        if (words == most) {
          found.add(number);
        }
      }
      left -= rarestFirst.get(i).words;
    }
    return found;
  }

  /**
   * How much of the query an entry has to do with.
   *
   * @param possible how much that is if it has to do with all the others
   * @param most what is of no use if it is less, and need not be exact
   */
  private static double words(int number, List<Matches> others, double possible, double most) {
    double words = possible;
    for (int i = 0; i < others.size() && words >= most; i++) {
      if (others.get(i).weight(number) == 0) {
        words -= others.get(i).words;
      }
    }
    return words;
  }
}
