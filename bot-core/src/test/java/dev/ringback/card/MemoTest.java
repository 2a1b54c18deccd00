package dev.ringback.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final List<String> asked = new ArrayList<>();
  private final Memo<String, String> memo = new Memo<>(2, this::twice);

  private String twice(String text) {
    asked.add(text);
    return text + text;
  }

  @Test
  void keepsWhatWasMadeFirst() {
    assertThat(List.of(memo.of("a"), memo.of("b"), memo.of("a"), memo.of("b")))
        .containsExactly("aa", "bb", "aa", "bb");
    assertThat(asked).containsExactly("a", "b");
  }

  @Test
  void makesEachTimeWhatItHasNoPlaceFor() {
    memo.of("a");
    memo.of("b");

    assertThat(List.of(memo.of("c"), memo.of("c"), memo.of("a"))).containsExactly("cc", "cc", "aa");
    assertThat(asked).containsExactly("a", "b", "c", "c");
  }
}
