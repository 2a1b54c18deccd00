package dev.ringback.slack.block;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one block of a card becomes.
 *
 * @param rank how much it matters
 * @param length of its texts, in UTF-16 units
 * @param blocks empty if there is nothing to show
 */
record Part(Rank rank, int length, List<LayoutBlock> blocks) {

  /** What matters most comes first; what comes last goes first when a message is too long. */
  enum Rank {
    TITLE,
    LEAD,
    ACTIONS,
    VERDICTS,
    SECTIONS,
    DIFFERENCES,
    ENTRIES,
    NOTICES,
    REFERENCES
  }

  /** What a container of text counts for beside its text; see {@link Limit#MESSAGE}. */
  private static final int CONTAINER = 45;

  static Part nothing(Rank rank) {
    return new Part(rank, 0, List.of());
  }

  static Part richText(Rank rank, int length, List<? extends BlockElement> elements) {
    return new Part(
        rank, length, List.of(RichTextBlock.builder().elements(List.copyOf(elements)).build()));
  }

  /** The same with a line across the message above it. */
  Part afterDivider() {
    return new Part(rank, 0, List.of(Blocks.divider())).and(this);
  }

  /** The same followed by another, to be kept or dropped together. */
  Part and(Part other) {
    var both = Stream.concat(blocks.stream(), other.blocks.stream()).toList();
    return new Part(rank, length + other.length, both);
  }

  /** What it counts for in a message. */
  int weight() {
    return length + CONTAINER * blocks.size();
  }
}
