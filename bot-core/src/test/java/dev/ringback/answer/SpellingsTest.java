package dev.ringback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

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
    assertThat(found(List.of(other), one, length -> 10)).containsExactly(Map.entry(0, slips));
  }

  @Test
  void findsAllWithinTheLimitAndNothingElse() {
    var random = new Random(487);
    for (int round = 0; round < 300; round++) {
      var texts = Stream.generate(() -> text(random)).limit(80).distinct().toList();
      var asked = random.nextBoolean() ? text(random) : texts.getFirst() + texts.getLast();
      int most = random.nextInt(8);
      IntUnaryOperator limit = length -> length % 5 == 4 ? -1 : Math.min(length, most);
      var expected = new HashMap<Integer, Integer>();
      for (int number = 0; number < texts.size(); number++) {
        var text = texts.get(number);
        int slips = EditDistance.between(asked, text);
        if (slips <= limit.applyAsInt(text.length())) {
          expected.put(number, slips);
        }
      }
      assertThat(found(texts, asked, limit)).as(asked).isEqualTo(expected);
    }
  }

  @Test
  void heedsALimitThatFallsMeanwhile() {
    var slips = new ArrayList<>(List.of(4));
    new Spellings(List.of("be", "blue", "bush", "busy", "rust"))
        .find("busy", length -> slips.getLast() - 1, (text, number, found) -> slips.add(found));
    assertThat(slips).endsWith(0).doesNotHaveDuplicates();
  }

  private static Map<Integer, Integer> found(
      List<String> texts, String asked, IntUnaryOperator limit) {
    var found = new HashMap<Integer, Integer>();
    new Spellings(texts)
        .find(asked, limit, (text, number, slips) -> assertThat(found.put(number, slips)).isNull());
    return found;
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
