package dev.ringback.answer;

import java.util.ArrayList;
import java.util.List;

/** The best few of many, each but once, in the order of their unlikeness and then of their rank. */
final class Ranking<T> {

  private record Ranked<T>(T thing, double unlikeness, int rank) {

    boolean isBefore(double otherUnlikeness, int otherRank) {
      return unlikeness < otherUnlikeness || (unlikeness == otherUnlikeness && rank <= otherRank);
    }
  }

  private final int limit;
  private final double tooUnlike;
  private final List<Ranked<T>> best = new ArrayList<>();
  private double bound;

  /**
   * @param limit how many there is room for
   * @param tooUnlike what is more unlike than this has no place
   */
  Ranking(int limit, double tooUnlike) {
    this.limit = limit;
    this.tooUnlike = tooUnlike;
    this.bound = tooUnlike;
  }

  /** What a newcomer must not exceed to find a place. */
  double bound() {
    return bound;
  }

  void add(T thing, double unlikeness, int rank) {
    boolean isFull = best.size() == limit;
    if (unlikeness > bound || (isFull && best.getLast().isBefore(unlikeness, rank))) {
      return;
    }
    int place = 0;
    while (place < best.size() && best.get(place).isBefore(unlikeness, rank)) {
      if (best.get(place).thing().equals(thing)) {
        return;
      }
      place++;
    }
    if (place < best.size()) {
      best.subList(place, best.size()).removeIf(ranked -> ranked.thing().equals(thing));
    }
    best.add(place, new Ranked<>(thing, unlikeness, rank));
    if (best.size() > limit) {
      best.removeLast();
    }
    bound = best.size() < limit ? tooUnlike : best.getLast().unlikeness();
  }

  List<T> best() {
    return best.stream().map(Ranked::thing).toList();
  }
}
