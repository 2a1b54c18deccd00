package dev.ringback.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What has to do with a word of a query.
 *
 * @param words how much of a word of the query that is; a misspelt one is half a word
 * @param told the entries that the known words are told of that it may stand for, the best first
 */
record Matches(double words, List<Told> told) {

  /**
   * Entries that answer the word alike.
   *
   * @param weight how well they do
   */
  record Told(double weight, EntrySet entries) {}

  /** Takes them in any order. */
  Matches {
    var bestFirst = new ArrayList<>(told);
    bestFirst.sort(Comparator.comparingDouble(Told::weight).reversed());
    told = List.copyOf(bestFirst);
  }

  /** How well an entry can answer the word. */
  double best() {
    return told.isEmpty() ? 0 : told.getFirst().weight();
  }

  /** The bits of all entries that have to do with the word. */
  long[] all(int blocks) {
    var all = new long[blocks];
    told.forEach(it -> it.entries().addTo(all));
    return all;
  }
}
