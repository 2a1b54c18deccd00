package dev.ringback.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Body;
import dev.ringback.card.Direction;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void endsWithAWholeSentence() {
    var text = "Read `Contact. It` first, e.g. by trace. Then call it. Then rest.";

    assertThat(cut(text, 100)).isEqualTo(text);
    assertThat(cut(text, text.length() - 1))
        .isEqualTo("Read `Contact. It` first, e.g. by trace. Then call it.");
    assertThat(cut(text, 50)).isEqualTo("Read `Contact. It` first, e.g. by trace.");
    assertThat(cut(text, 30)).isEmpty();
  }

  @Test
  void knowsWhereSentencesEndInOtherScripts() {
    assertThat(cut("مرحبا بك. وداعا.", 12)).isEqualTo("مرحبا بك.");
    assertThat(cut("一つ。二つ。", 4)).isEqualTo("一つ。");
  }

  @Test
  void numbersSteps() {
    var steps = Body.of(Body.Style.STEPS, List.of("- Look.", "2. Act.", " "));

    assertThat(Prose.of(steps, Locale.ENGLISH, Direction.LEFT_TO_RIGHT, 100))
        .isEqualTo("1. \\- Look.\n2. 2\\. Act.");
  }

  @Test
  void putsLabelsInFront() {
    var body =
        new Body(
            Body.Style.BULLETS,
            List.of(new Body.Item("Received", "Stop."), new Body.Item(null, "Go on.")));

    assertThat(Prose.of(body, Locale.ENGLISH, Direction.LEFT_TO_RIGHT, 100))
        .isEqualTo("- **Received:** Stop.\n- Go on.");
  }

  @Test
  void setsTheMarksOfAListThatIsReadFromRightToLeftItself() {
    var arabic = Locale.of("ar");
    assertThat(
            Prose.of(
                Body.of(Body.Style.BULLETS, List.of("نعم.", "لا.")),
                arabic,
                Direction.RIGHT_TO_LEFT,
                100))
        .isEqualTo("\u200f• نعم.\n\u200f• لا.");
    assertThat(
            Prose.of(
                Body.of(Body.Style.STEPS, List.of("نعم.", "لا.")),
                arabic,
                Direction.RIGHT_TO_LEFT,
                100))
        .isEqualTo("\u200f1. نعم.\n\u200f2. لا.");
  }

  private static String cut(String text, int limit) {
    return Prose.of(Body.paragraphs(text), Locale.ENGLISH, Direction.LEFT_TO_RIGHT, limit);
  }
}
