package dev.ringback.slack.block;

import dev.ringback.card.Block;
import java.util.List;
import java.util.stream.Stream;

/**
 * Columns one below the other, for languages that are read from right to left: Slack sets fields
 * from left to right, and aligns their lines to the left in any language.
 */
final class InTurn {

  private InTurn() {}

  static Part of(Block.Columns columns) {
    var parts =
        columns.columns().stream()
            .map(column -> Prose.section(new Block.Section(column.label(), column.body())))
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
