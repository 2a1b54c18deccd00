package dev.ringback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  /** Every further letter shares its slot with an earlier one. */
  private static final String LETTERS = "ab c\u0161\u01e1й\u04b9";

  @ParameterizedTest
  @CsvSource({
    "busy, busy, 0",
    "busy, bsy, 1",
    "busy, bussy, 1",
    "busy, bush, 1",
    "busy, bsuy, 1",
    "ca, abc, 3",
    "busy, '', 4",
    "'', busy, 4"
  })
  void countsSlips(String one, String other, int slips) {
    assertThat(EditDistance.between(one, other)).isEqualTo(slips);
    assertThat(new Spelling(one).slipsTo(Spelling.Known.of(other), 10)).isEqualTo(slips);
  }

  @Test
  void allWaysOfCountingAgree() {
    var random = new Random(487);
    Stream.generate(() -> text(random))
        .limit(20_000)
        .forEach(one -> {
          var other = random.nextBoolean() ? text(random) : one.substring(one.length() / 2) + one;
          int slips = EditDistance.between(one, other);
          int limit = random.nextInt(6);
          int counted = new Spelling(one).slipsTo(Spelling.Known.of(other), limit);
          int withinLimit = EditDistance.between(one, other, limit);
          assertThat(counted > limit).as(one + "|" + other).isEqualTo(slips > limit);
          assertThat(withinLimit > limit).as(one + "|" + other).isEqualTo(slips > limit);
          if (slips <= limit) {
            assertThat(counted).isEqualTo(withinLimit).isEqualTo(slips);
          }
        });
  }

  /** Some are longer than a number has bits. */
  private static String text(Random random) {
    int length = random.nextInt(10) == 0 ? 60 + random.nextInt(10) : random.nextInt(9);
    return IntStream.range(0, length)
        .mapToObj(i -> LETTERS.substring(0, 1 + i % 2 + random.nextInt(7)))
        .map(letters -> letters.substring(letters.length() - 1))
        .collect(Collectors.joining());
  }
}
