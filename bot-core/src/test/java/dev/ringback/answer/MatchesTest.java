package dev.ringback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchesTest {

  private static final int ENTRIES = 30;

  @Test
  void findsThoseWithMostOfTheWords() {
    var random = new Random(487);
    for (int round = 0; round < 2_000; round++) {
      var asked = Stream.generate(() -> matches(random)).limit(1 + random.nextInt(5)).toList();
      double least = random.nextInt(1, 5) / 2.0;
      assertThat(Matches.most(asked, least))
          .containsExactlyInAnyOrderElementsOf(mostOneByOne(asked, least));
    }
  }

  private static List<Integer> mostOneByOne(List<Matches> asked, double least) {
    double most =
        IntStream.range(0, ENTRIES).mapToDouble(it -> words(asked, it)).max().orElseThrow();
    return IntStream.range(0, ENTRIES)
        .filter(number -> words(asked, number) == most && most >= least)
        .boxed()
        .toList();
  }

  private static double words(List<Matches> asked, int number) {
    return asked.stream()
        .filter(matches -> Matches.weight(number, List.of(matches)) > 0)
        .mapToDouble(Matches::words)
        .sum();
  }

  @Test
  void addsTheWeightOfTheLikeliestKnownWordForEachWord() {
    var busy = new Matches.Told(new int[] {Matches.place(3, 8)}, 2, 1);
    var busily = new Matches.Told(new int[] {Matches.place(3, 4), Matches.place(7, 4)}, 3, 0.5);
    var here = new Matches.Told(new int[] {Matches.place(3, 1)}, 5, 1);
    var asked = List.of(new Matches(1, List.of(busy, busily)), new Matches(1, List.of(here)));
    assertThat(Matches.weight(3, asked)).isEqualTo(16 + 5);
    assertThat(Matches.weight(7, asked)).isEqualTo(6);
    assertThat(Matches.weight(4, asked)).isZero();
  }

  private static Matches matches(Random random) {
    var told = Stream.generate(() -> told(random)).limit(random.nextInt(3)).toList();
    return new Matches(random.nextBoolean() ? 1 : 0.5, told);
  }

  private static Matches.Told told(Random random) {
    int one = 1 + random.nextInt(10);
    var places =
        IntStream.range(0, ENTRIES)
            .filter(number -> random.nextInt(one) == 0)
            .map(number -> Matches.place(number, 1 + random.nextInt(8)))
            .toArray();
    return new Matches.Told(places, 1, 1);
  }
}
