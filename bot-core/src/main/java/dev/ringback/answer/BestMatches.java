package dev.ringback.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The entries that answer a query best: those that have to do with most of its words, of these
 * those that answer them best, of these the first ones. They are looked at a word at a time, best
 * answers first, so of thousands that are alike only those are weighed that are shown.
 */
final class BestMatches {

  /** What sums of the same numbers in another order may differ by. */
  private static final double ROUNDING = 1e-9;

  private final List<Matches> asked;

  /** The words, those first that can make the greatest difference. */
  private final int[] order;

  /** For each word in that order, how well all those after it can be answered. */
  private final double[] after;

  /** For each word as asked, how well it is answered by those that are looked at. */
  private final double[] weights;

  private final int limit;
  private final Ranking<Integer> best;

  private BestMatches(List<Matches> asked, int limit) {
    this.asked = asked;
    this.limit = limit;
    best = new Ranking<>(limit, 0);
    weights = new double[asked.size()];
    after = new double[asked.size()];
    order =
        IntStream.range(0, asked.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer word) -> -asked.get(word).best()))
            .mapToInt(word -> word)
            .toArray();
    for (int i = order.length - 2; i >= 0; i--) {
      after[i] = after[i + 1] + asked.get(order[i + 1]).best();
    }
  }

  /**
   * The numbers of the entries, the best first.
   *
   * @param asked for each word of the query what has to do with it
   * @param least how many words the entries have to have to do with
   * @param entries how many there are in all
   */
  static List<Integer> of(List<Matches> asked, double least, int entries, int limit) {
    var matches = new BestMatches(asked, limit);
    matches.rank(mostWords(asked, least, EntrySet.blocks(entries)), 0, 0);
    return matches.best.best();
  }

  /** The entries that have to do with as much of the query as any has, in half words. */
  private static EntrySet mostWords(List<Matches> asked, double least, int blocks) {
    var found = asked.stream().map(matches -> matches.all(blocks)).toArray(long[][]::new);
    var halves = asked.stream().mapToInt(matches -> (int) (2 * matches.words())).toArray();
    var tally = new Tally(IntStream.of(halves).sum());
    var those = new long[blocks];
    int most = (int) (2 * least);
    for (int block = 0; block < blocks; block++) {
      int possible = 0;
      for (int word = 0; word < halves.length; word++) {
        possible += found[word][block] == 0 ? 0 : halves[word];
      }
      if (possible >= most) {
        tally.clear();
        for (int word = 0; word < halves.length; word++) {
          tally.add(found[word][block], halves[word] - 1);
        }
        those[block] = tally.atLeast(most);
        while (those[block] != 0 && tally.atLeast(most + 1) != 0) {
          most++;
          Arrays.fill(those, 0, block, 0);
          those[block] = tally.atLeast(most);
        }
      }
    }
    return EntrySet.of(those);
  }

  /**
   * Goes on with a word where those before it are answered alike.
   *
   * @param place of the word in the order
   * @param sofar how well those before it are answered
   */
  private void rank(EntrySet entries, int place, double sofar) {
    if (place == order.length) {
      double weight = 0;
      for (double each : weights) {
        weight += each;
      }
      double unlikeness = -weight;
      entries.forEach(limit, number -> best.add(number, unlikeness, number));
      return;
    }
    var left = entries;
    for (var told : asked.get(order[place]).told()) {
      double possible = sofar + told.weight() + after[place];
      if (left.isEmpty() || -possible > best.bound() + ROUNDING) {
        return;
      }
      var those = left.and(told.entries());
      if (!those.isEmpty()) {
        weights[order[place]] = told.weight();
        rank(those, place + 1, sofar + told.weight());
        left = left.without(told.entries());
      }
    }
    if (!left.isEmpty()) {
      weights[order[place]] = 0;
      rank(left, place + 1, sofar);
    }
  }
}
