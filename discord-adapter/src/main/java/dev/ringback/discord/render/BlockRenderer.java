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
import dev.ringback.card.Card;
import dev.ringback.card.Direction;
import dev.ringback.card.Memo;
import dev.ringback.card.RightToLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.MessageEmbed.Field;

/**
 * Gives each kind of block its place and its Markdown, and nothing to a block with nothing to say.
 */
final class BlockRenderer {

  /** Discord sets up to three columns; with more values in each the lines would get too short. */
  private static final int IN_A_GRID = 3;

  private static final int MOST_REMEMBERED = 4000;

  /** More than there are languages. */
  private static final int MOST_RENDERERS = 100;

  private static final Memo<Reader, BlockRenderer> RENDERERS =
      new Memo<>(MOST_RENDERERS, BlockRenderer::new);

  private record Reader(Locale language, Direction direction) {}

  private final Locale language;
  private final Direction direction;

  private final Memo<Block.Column, Optional<Field>> columns =
      new Memo<>(MOST_REMEMBERED, this::column);
  private final Memo<Block.Verdict, Optional<Field>> verdicts =
      new Memo<>(MOST_REMEMBERED, this::ofOneCode);
  private final Memo<Block.Value, String> values = new Memo<>(MOST_REMEMBERED, this::line);
  private final Memo<String, String> labels = new Memo<>(MOST_REMEMBERED, this::name);

  private BlockRenderer(Reader reader) {
    this.language = reader.language();
    this.direction = reader.direction();
  }

  static BlockRenderer of(Card card) {
    return RENDERERS.of(new Reader(card.language(), card.direction()));
  }

  Optional<Part> render(Block block) {
    return switch (block) {
      case Lead(var text) -> remark("", text);
      case Notice(var text) -> remark("-# ", text);
      case Section(var heading, var body) -> text(heading, prose(body, DESCRIPTION_MAX_LENGTH));
      case Columns(var heading, var columns) -> panel(heading, columns, this.columns::of);
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
            ? new Part.Row(new Field(labels.of(heading), markdown, false))
            : new Part.Panel(labels.of(heading), markdown, List.of()));
  }

  private Optional<Part> footnote(String heading, String markdown) {
    return field(heading, markdown, false).map(Part.Footnote::new);
  }

  private <T> Optional<Part> panel(
      String heading, List<T> things, Function<T, Optional<Field>> field) {
    var fields = new ArrayList<Field>();
    for (var thing : things) {
      field.apply(thing).ifPresent(fields::add);
    }
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part.Panel(
                labels.of(heading),
                "",
                fields.subList(0, Math.min(fields.size(), MAX_FIELD_AMOUNT))));
  }

  /** Discord sets fields from left to right: who reads the other way gets them in a row. */
  private Optional<Field> column(Block.Column column) {
    boolean areSideBySide = direction == Direction.LEFT_TO_RIGHT;
    return field(column.label(), prose(column.body(), VALUE_MAX_LENGTH), areSideBySide);
  }

  private Optional<Field> difference(Block.Difference row) {
    var lines = new StringJoiner("\n");
    for (var value : row.values()) {
      lines.add(values.of(value));
    }
    return lines.length() > VALUE_MAX_LENGTH
        ? Optional.empty()
        : field(row.aspect(), lines.toString(), row.values().size() <= IN_A_GRID);
  }

  private String line(Block.Value value) {
    var line = Markdown.bold(value.label()) + " " + Markdown.of(value.text());
    return RightToLeft.begin(line, direction);
  }

  private Optional<Part> verdicts(Verdicts verdicts) {
    if (verdicts.verdicts().size() == 1 && verdicts.verdicts().getFirst().label() == null) {
      return text(verdicts.heading(), verdict(verdicts.verdicts().getFirst()));
    }
    return panel(verdicts.heading(), verdicts.verdicts(), this.verdicts::of);
  }

  private Optional<Field> ofOneCode(Block.Verdict verdict) {
    return field(String.valueOf(verdict.label()), verdict(verdict), false);
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

  private Optional<Field> field(String name, String markdown, boolean inline) {
    return markdown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Field(labels.of(name), markdown, inline));
  }

  private String name(String text) {
    return Label.markdown(RightToLeft.begin(text, direction), TITLE_MAX_LENGTH);
  }
}
