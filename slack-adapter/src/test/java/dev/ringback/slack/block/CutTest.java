package dev.ringback.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutTest {

  @Test
  void keepsWhatFits() {
    assertThat(sentences("One. Two", 8)).isEqualTo("One. Two");
  }

  @Test
  void keepsWholeSentences() {
    assertThat(sentences("One is. Two is! Three is?", 15)).isEqualTo("One is. Two is!");
    assertThat(sentences("One is. Two is! Three is?", 14)).isEqualTo("One is.");
  }

  @Test
  void keepsNothingOfASentenceThatIsTooLong() {
    assertThat(sentences("One is. Two is!", 6)).isEmpty();
    assertThat(sentences("no end at all", 6)).isEmpty();
  }

  @Test
  void doesNotCutAfterAnAbbreviation() {
    assertThat(sentences("Try e.g. this one. Then that.", 20)).isEqualTo("Try e.g. this one.");
    assertThat(sentences("Try e.g. this one. Then that.", 12)).isEmpty();
  }

  @Test
  void doesNotCutInCode() {
    assertThat(sentences("Read `a. B c` now. Then this.", 20)).isEqualTo("Read `a. B c` now.");
    assertThat(sentences("Read `a. B c` now. Then this.", 12)).isEmpty();
  }

  @Test
  void doesNotCutInNumbersOfSections() {
    assertThat(sentences("See RFC 3261 21.3.3 there. Then this.", 30))
        .isEqualTo("See RFC 3261 21.3.3 there.");
  }

  @Test
  void knowsTheEndOfAnArabicSentence() {
    assertThat(Cut.sentences("ما هذا؟ هذا رد طويل جدا.", text -> text.length() < 12))
        .isEqualTo("ما هذا؟");
  }

  @Test
  void keepsWholeItems() {
    assertThat(Cut.items(List.of("ab", "cd", "e"), String::length, 4)).containsExactly("ab", "cd");
    assertThat(Cut.items(List.of("ab", "cdef", "e"), String::length, 4)).containsExactly("ab");
  }

  private static String sentences(String text, int limit) {
    return Cut.sentences(text, cut -> cut.length() <= limit);
  }
}
