package dev.ringback.discord.render;

import static net.dv8tion.jda.api.entities.MessageEmbed.DESCRIPTION_MAX_LENGTH;
import static net.dv8tion.jda.api.entities.MessageEmbed.MAX_FIELD_AMOUNT;
import static net.dv8tion.jda.api.entities.MessageEmbed.TITLE_MAX_LENGTH;
import static net.dv8tion.jda.api.entities.MessageEmbed.VALUE_MAX_LENGTH;

import dev.ringback.card.Block;
import dev.ringback.card.Block.Columns;
import dev.ringback.card.Block.Differences;
import dev.ringback.card.Block.Entries;
import dev.ringback.card.Block.Lead;
import dev.ringback.card.Block.Notice;
import dev.ringback.card.Block.References;
import dev.ringback.card.Block.Section;
import dev.ringback.card.Block.Verdicts;
import dev.ringback.card.Body;
import dev.ringback.card.Direction;
import dev.ringback.card.Memo;
import dev.ringback.card.RightToLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives each kind of block its place and its Markdown, and nothing to a block with nothing to say.
 */
record BlockRenderer(Locale language, Direction direction) {

  /** Discord sets up to three columns; with more values in each the lines would get too short. */
  private static final int IN_A_GRID = 3;

  private static final int MOST_REMEMBERED = 4000;

  private static final Memo<Rendered<Block.Column>, Optional<Part.Cell>> COLUMNS =
      new Memo<>(MOST_REMEMBERED, it -> it.by().column(it.block()));

  private static final Memo<Rendered<Block.Verdict>, String> VERDICTS =
      new Memo<>(MOST_REMEMBERED, it -> it.by().verdict(it.block()));

  private static final Memo<Block.Value, String> VALUES =
      new Memo<>(MOST_REMEMBERED, BlockRenderer::line);

  private record Rendered<T>(T block, BlockRenderer by) {}

  Optional<Part> render(Block block) {
    return switch (block) {
      case Lead(var text) -> remark("", text);
      case Notice(var text) -> remark("-# ", text);
      case Section(var heading, var body) -> text(heading, prose(body, DESCRIPTION_MAX_LENGTH));
      case Columns(var heading, var columns) ->
          panel(heading, columns, it -> COLUMNS.of(new Rendered<>(it, this)));
      case Differences(var heading, var rows) -> panel(heading, rows, this::difference);
      case Verdicts verdicts -> verdicts(verdicts);
      case Entries(var heading, _, var entries) -> text(heading, entries(entries));
      case References(var heading, var links) -> footnote(heading, Links.line(links));
    };
  }

  private Optional<Part> remark(String mark, String text) {
    var prose = new Prose(DESCRIPTION_MAX_LENGTH).sentences(mark, text, language);
    return Optional.of(prose.toString()).filter(s -> !s.isEmpty()).map(Part.Remark::new);
  }

  private String prose(Body body, int limit) {
    return Prose.of(body, language, direction, limit);
  }

  private Optional<Part> text(String heading, String markdown) {
    if (markdown.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        markdown.length() <= VALUE_MAX_LENGTH
            ? new Part.Row(new Part.Cell(label(heading), markdown, false))
            : new Part.Panel(label(heading), markdown, List.of()));
  }

  private Optional<Part> footnote(String heading, String markdown) {
    return cell(heading, markdown, false).map(Part.Footnote::new);
  }

  private <T> Optional<Part> panel(
      String heading, List<T> things, Function<T, Optional<Part.Cell>> cell) {
    var cells = new ArrayList<Part.Cell>();
    things.forEach(thing -> cell.apply(thing).ifPresent(cells::add));
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part.Panel(
                label(heading), "", cells.subList(0, Math.min(cells.size(), MAX_FIELD_AMOUNT))));
  }

  /** Discord sets fields from left to right: who reads the other way gets them in a row. */
  private Optional<Part.Cell> column(Block.Column column) {
    boolean areSideBySide = direction == Direction.LEFT_TO_RIGHT;
    return cell(column.label(), prose(column.body(), VALUE_MAX_LENGTH), areSideBySide);
  }

  private Optional<Part.Cell> difference(Block.Difference row) {
    var values = new Prose(VALUE_MAX_LENGTH);
    for (var value : row.values()) {
      values.add("\n", RightToLeft.begin(VALUES.of(value), direction));
    }
    return values.isFull()
        ? Optional.empty()
        : cell(row.aspect(), values.toString(), row.values().size() <= IN_A_GRID);
  }

  private static String line(Block.Value value) {
    return Markdown.bold(value.label()) + " " + Markdown.of(value.text());
  }

  private Optional<Part> verdicts(Verdicts verdicts) {
    if (verdicts.verdicts().size() == 1 && verdicts.verdicts().getFirst().label() == null) {
      return text(verdicts.heading(), verdict(verdicts.verdicts().getFirst()));
    }
    return panel(
        verdicts.heading(),
        verdicts.verdicts(),
        it -> cell(String.valueOf(it.label()), VERDICTS.of(new Rendered<>(it, this)), false));
  }

  private String verdict(Block.Verdict verdict) {
    var prose = new Prose(VALUE_MAX_LENGTH);
    for (var ruling : verdict.rulings()) {
      prose.add(" · ", Prose.name(ruling.name()) + Markdown.of(ruling.value()));
    }
    return prose.sentences("", verdict.text(), language).toString();
  }

  /** Each on its line, but for names without text, which follow each other on one. */
  private static String entries(List<Block.Entry> entries) {
    var prose = new Prose(DESCRIPTION_MAX_LENGTH);
    boolean alone = false;
    for (var entry : entries) {
      var text = entry.text() == null ? "" : Markdown.of(entry.text());
      var separator = alone && text.isEmpty() ? " · " : "\n";
      alone = text.isEmpty();
      prose.add(
          separator,
          alone ? Markdown.of(entry.label()) : Markdown.bold(entry.label()) + " · " + text);
    }
    return prose.toString();
  }

  private Optional<Part.Cell> cell(String name, String markdown, boolean inline) {
    return markdown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part.Cell(label(name), markdown, inline));
  }

  private String label(String text) {
    return Label.markdown(RightToLeft.begin(text, direction), TITLE_MAX_LENGTH);
  }
}
