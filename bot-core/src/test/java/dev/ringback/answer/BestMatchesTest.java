package dev.ringback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BestMatchesTest {

  /** Of some of these there are several, so that entries differ by their numbers alone. */
  private static final double[] WEIGHTS = {8, 4.8, 4, 1, 0.6};

  @Test
  void areThoseThatARankingOneByOneGives() {
    var random = new Random(487);
    for (int round = 0; round < 3_000; round++) {
      int entries = 1 + random.nextInt(400);
      var asked = Stream.generate(() -> matches(random, entries)).limit(random.nextInt(6)).toList();
      double least = random.nextInt(1, 6) / 2.0;
      int limit = 1 + random.nextInt(12);
      assertThat(BestMatches.of(asked, least, entries, limit))
          .isEqualTo(oneByOne(asked, least, entries, limit));
    }
  }

  private static List<Integer> oneByOne(List<Matches> asked, double least, int entries, int limit) {
    double most =
        IntStream.range(0, entries)
            .mapToDouble(number -> sum(asked, it -> weight(it, number) > 0 ? it.words() : 0))
            .max()
            .orElseThrow();
    return IntStream.range(0, entries)
        .filter(number -> sum(asked, it -> weight(it, number) > 0 ? it.words() : 0) == most)
        .filter(number -> most >= least)
        .boxed()
        .sorted(Comparator.comparingDouble(number -> -sum(asked, it -> weight(it, number))))
        .limit(limit)
        .toList();
  }

  private static double sum(List<Matches> asked, ToDoubleFunction<Matches> each) {
    double sum = 0;
    for (var matches : asked) {
      sum += each.applyAsDouble(matches);
    }
    return sum;
  }

  private static double weight(Matches matches, int number) {
    var one = EntrySet.of(new int[] {number});
    return matches.told().stream()
        .filter(told -> !told.entries().and(one).isEmpty())
        .mapToDouble(Matches.Told::weight)
        .max()
        .orElse(0);
  }

  private static Matches matches(Random random, int entries) {
    var told = Stream.generate(() -> told(random, entries)).limit(random.nextInt(5)).toList();
    return new Matches(random.nextBoolean() ? 1 : 0.5, told);
  }

  private static Matches.Told told(Random random, int entries) {
    int one = 1 + random.nextInt(random.nextBoolean() ? 3 : 150);
    var numbers = IntStream.range(0, entries).filter(number -> random.nextInt(one) == 0).toArray();
    return new Matches.Told(WEIGHTS[random.nextInt(WEIGHTS.length)], EntrySet.of(numbers));
  }
}
