package dev.ringback.data.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is wrong in all files, so that a contributor sees it at once and not one by one. */
final class Problems {

  private record Problem(Place place, String what) {}

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().file())
          .thenComparingInt(problem -> problem.place().line())
          .thenComparing(problem -> problem.place().key())
          .thenComparing(Problem::what);

  private final List<Problem> found = new ArrayList<>();

  /**
   * Notes a problem.
   *
   * @param what what is wrong, in words that go on from the key: "is missing"
   */
  void add(Place place, String what) {
    found.add(new Problem(place, what));
  }

  int count() {
    return found.size();
  }

  /** One line a problem, by file and line. */
  List<String> lines() {
    return found.stream()
        .distinct()
        .sorted(BY_PLACE)
        .map(problem -> problem.place() + problem.what())
        .toList();
  }
}
