package dev.ringback.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.card.Accent;
import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Card;
import dev.ringback.card.Direction;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.junit.jupiter.api.Test;

class ControlRendererTest {

  private static final List<Action> ACTIONS =
      List.of(
          new Action.Ask("302 alone", "302"),
          new Action.Share("Share", "302 vs 410"),
          new Action.Dismiss("Dismiss"));

  @Test
  void offersToShareAndDismissOnlyWhereItIsHidden() {
    assertThat(ids(render(Visibility.PRIVATE, Card.Outcome.ANSWERED, 0)))
        .containsExactly("ask:302", "share:302 vs 410", "dismiss");
    assertThat(ids(render(Visibility.PRIVATE, Card.Outcome.NO_MATCH, 0)))
        .containsExactly("ask:302", "dismiss");
    assertThat(ids(render(Visibility.PUBLIC, Card.Outcome.ANSWERED, 0))).containsExactly("ask:302");
  }

  @Test
  void setsWhatIsDoneWithTheMessageApart() {
    assertThat(render(Visibility.PRIVATE, Card.Outcome.ANSWERED, 0))
        .map(row -> ids(List.of(row)))
        .containsExactly(List.of("ask:302"), List.of("share:302 vs 410", "dismiss"));
  }

  @Test
  void offersFewEntriesAsButtonsAndNoneTwice() {
    assertThat(ids(render(Visibility.PUBLIC, Card.Outcome.ANSWERED, 3)))
        .containsExactly("ask:300", "ask:301", "ask:302");
  }

  @Test
  void offersManyEntriesInMenusThatTellTheirSpan() {
    var rows = render(Visibility.PUBLIC, Card.Outcome.ANSWERED, 75);

    assertThat(rows).hasSize(4);
    var menus = rows.stream().limit(3).map(ControlRendererTest::menu).toList();
    assertThat(menus).extracting(menu -> menu.getOptions().size()).containsExactly(25, 25, 25);
    assertThat(menus.getFirst().getPlaceholder()).isEqualTo("300 Phrase – 324 Phrase");
    assertThat(menus.getFirst().getOptions().get(2).getValue()).isEqualTo("ask:302");
  }

  @Test
  void putsThePromptOnAMenuThatStandsAlone() {
    var rows = render(Visibility.PUBLIC, Card.Outcome.ANSWERED, 6);

    assertThat(menu(rows.getFirst()).getPlaceholder()).isEqualTo("Choose a code");
  }

  /** Discord sets buttons from left to right, which would make the 410 the second. */
  @Test
  void turnsWhatBeginsWithANumberAndIsReadFromRightToLeft() {
    var arabic = new Ask("302 vs 410", List.of(Locale.of("ar")));

    var rows = ControlRenderer.render(Ringback.inAllLanguages().reply(arabic), Visibility.PUBLIC);

    assertThat(rows.getFirst().getButtons())
        .extracting(Button::getLabel)
        .contains("\u200f410 مقابل 302");
  }

  @Test
  void leavesOutAQueryThatNoIdCanCarry() {
    var tooLong = new Action.Ask("Too long", "x".repeat(97));

    assertThat(ids(render(Visibility.PUBLIC, Card.Outcome.ANSWERED, 0, List.of(tooLong))))
        .isEmpty();
    assertThat(Press.parse("ask:" + "x".repeat(96))).contains(new Press.Ask("x".repeat(96)));
  }

  private static List<ActionRow> render(Visibility visibility, Card.Outcome outcome, int entries) {
    return render(visibility, outcome, entries, ACTIONS);
  }

  private static List<ActionRow> render(
      Visibility visibility, Card.Outcome outcome, int entries, List<Action> actions) {
    var block =
        new Block.Entries(
            "Codes",
            "Choose a code",
            IntStream.range(300, 300 + entries)
                .mapToObj(code -> new Block.Entry(code + " Phrase", null, String.valueOf(code)))
                .toList());
    var card =
        new Card(
            outcome,
            Locale.ENGLISH,
            Direction.LEFT_TO_RIGHT,
            "",
            "T",
            "",
            Accent.NEUTRAL,
            List.of(block),
            actions);
    return ControlRenderer.render(card, visibility);
  }

  private static List<String> ids(List<ActionRow> rows) {
    return rows.stream()
        .flatMap(row -> row.getComponents().stream())
        .map(component -> String.valueOf(component.asButton().getCustomId()))
        .toList();
  }

  private static StringSelectMenu menu(ActionRow row) {
    return (StringSelectMenu) row.getComponents().getFirst();
  }
}
