package dev.ringback.slack.block;

import dev.ringback.slack.block.SlackBlock.Divider;
import dev.ringback.slack.block.SlackBlock.RichText;
import dev.ringback.slack.block.SlackBlock.RichTextElement;
import java.util.ArrayList;
import java.util.List;

/**
 * What one block of a card becomes.
 *
 * @param rank how much it matters
 * @param length of its texts, in UTF-16 units
 * @param blocks empty if there is nothing to show
 */
record Part(Rank rank, int length, List<SlackBlock> blocks) {

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

  static Part of(Rank rank, int length, SlackBlock block) {
    return new Part(rank, length, List.of(block));
  }

  static Part richText(Rank rank, int length, List<RichTextElement> elements) {
    return of(rank, length, new RichText(elements));
  }

  /** The same with a line across the message above it. */
  Part afterDivider() {
    return of(rank, 0, new Divider()).and(this);
  }

  /** The same followed by another, to be kept or dropped together. */
  Part and(Part other) {
    var both = new ArrayList<>(blocks);
    both.addAll(other.blocks);
    return new Part(rank, length + other.length, both);
  }

  /** What it counts for in a message. */
  int weight() {
    return length + CONTAINER * blocks.size();
  }
}
