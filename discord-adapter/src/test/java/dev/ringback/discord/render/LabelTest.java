package dev.ringback.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {

  @Test
  void isLeftAloneWhereItFits() {
    assertThat(Label.plain("302 `Moved`", 11)).isEqualTo("302 Moved");
    assertThat(Label.markdown("a*b", 4)).isEqualTo("a\\*b");
  }

  @Test
  void isCutAtACharacter() {
    assertThat(Label.plain("302 Moved", 6)).isEqualTo("302 M…");
    assertThat(Label.plain("\ud83d\ude00\ud83d\ude00", 3)).isEqualTo("\ud83d\ude00…");
    assertThat(Label.markdown("a*b", 3)).isEqualTo("a…");
  }

  @Test
  void isNeverEmpty() {
    assertThat(Label.plain(" \n\u0000", 80)).isEqualTo("…");
    assertThat(Label.markdown("``", 80)).isEqualTo("…");
  }
}
