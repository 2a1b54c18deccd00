package dev.ringback.slack.block;

import dev.ringback.card.Block;
import dev.ringback.card.Memo;
import java.util.List;
import java.util.stream.Stream;

/**
 * Columns one below the other, for languages that are read from right to left: Slack sets fields
 * from left to right, and aligns their lines to the left in any language.
 */
final class InTurn {

  private static final int MOST_REMEMBERED = 4000;

  private static final Memo<Block.Column, Part> SECTIONS =
      new Memo<>(
          MOST_REMEMBERED,
          column -> Prose.section(new Block.Section(column.label(), column.body())));

  private InTurn() {}

  static Part of(Block.Columns columns) {
    var parts =
        columns.columns().stream()
            .map(SECTIONS::of)
            .filter(part -> !part.blocks().isEmpty())
            .toList();
    var heading = Prose.heading(columns.heading());
    var first =
        heading.isEmpty() || parts.isEmpty()
            ? Part.nothing(Part.Rank.SECTIONS)
            : Part.richText(Part.Rank.SECTIONS, heading.length(), List.of(heading.section()));
    return Stream.concat(Stream.of(first), parts.stream()).reduce(Part::and).orElse(first);
  }
}
