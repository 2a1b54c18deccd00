package dev.ringback.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Accent;
import dev.ringback.card.Block;
import dev.ringback.card.Card;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRendererTest {

  private static String render(Card card, int width, boolean colour) {
    return new TextRenderer(new Screen(width, colour), language -> "Try:").render(card);
  }

  private static String render(Card card, int width) {
    return render(card, width, false);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 79, 80, 100})
  void setsEveryBlock(int width) throws IOException {
    Golden.assertMatches("every-block-" + width + ".txt", render(Cards.everyBlock(), width));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 200})
  void setsFiveCodes(int width) throws IOException {
    Golden.assertMatches("five-codes-" + width + ".txt", render(Cards.fiveCodes(), width));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 100})
  void setsManyNames(int width) throws IOException {
    Golden.assertMatches("many-names-" + width + ".txt", render(Cards.manyNames(), width));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80})
  void setsWideCharacters(int width) throws IOException {
    Golden.assertMatches("wide-" + width + ".txt", render(Cards.wideCharacters(), width));
  }

  @Test
  void paints() throws IOException {
    var painted = render(Cards.everyBlock(), 80, true).replace("\033", "␛");
    Golden.assertMatches("every-block-80-colour.txt", painted);
  }

  @Test
  void paintsOverTheSameLayout() {
    var painted = render(Cards.everyBlock(), 80, true);
    assertThat(painted.replaceAll("\033\\[[0-9;]*m", "")).isEqualTo(render(Cards.everyBlock(), 80));
  }

  @ParameterizedTest
  @EnumSource(Accent.class)
  void everyClassHasAColourOfItsOwn(Accent accent) {
    var title = Line.of(Style.TITLE, "title");
    assertThat(List.of(Accent.values()).stream().filter(other -> other != accent))
        .allSatisfy(other ->
            assertThat(new Colours(other).paint(title))
                .isNotEqualTo(new Colours(accent).paint(title)));
  }

  @Test
  void twoColumnsStandSideBySideFrom80On() {
    var side = "181 Call Is Being Forwarded +199 Early Dialog Terminated";
    assertThat(render(Cards.everyBlock(), 80)).containsPattern(side);
    assertThat(render(Cards.everyBlock(), 79)).doesNotContainPattern("(?m)^  " + side);
  }

  @Test
  void anAddressThatIsTooLongIsBrokenAndNothingOfItLost() {
    var address = "https://example.org/" + "0123456789".repeat(12);
    var card =
        Cards.of(new Block.References("References", List.of(new Block.Link("RFC 1", address))));
    assertThat(render(card, 40).replaceAll("\\s", "")).contains(address);
  }

  @Test
  void aTerminalTooNarrowGetsFortyColumnsAndAnUnknownOneAHundred() {
    var environment = Map.of("TERM", "xterm");
    assertThat(Screen.ofTerminal(10, environment)).isEqualTo(new Screen(40, true));
    assertThat(Screen.ofTerminal(0, environment)).isEqualTo(new Screen(100, true));
    assertThat(Screen.ofTerminal(132, environment)).isEqualTo(new Screen(132, true));
  }

  @Test
  void coloursAreForTerminalsWhoseOwnerWantsThem() {
    assertThat(Screen.NONE.colour()).isFalse();
    assertThat(Screen.ofTerminal(80, Map.of()).colour()).isFalse();
    assertThat(Screen.ofTerminal(80, Map.of("TERM", "dumb")).colour()).isFalse();
    assertThat(Screen.ofTerminal(80, Map.of("TERM", "xterm", "NO_COLOR", "1")).colour()).isFalse();
    assertThat(Screen.ofTerminal(80, Map.of("TERM", "xterm", "NO_COLOR", "")).colour()).isTrue();
  }
}
