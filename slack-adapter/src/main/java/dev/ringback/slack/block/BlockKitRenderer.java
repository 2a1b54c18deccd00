package dev.ringback.slack.block;

import dev.ringback.card.Block;
import dev.ringback.card.Card;
import dev.ringback.card.Direction;
import dev.ringback.slack.block.SlackBlock.Header;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a card into a message. A pure function that fits every limit of Slack for any card: a text
 * that is too long ends with an earlier sentence or item, and where the whole message is too long,
 * whole parts go, the least important first.
 */
public final class BlockKitRenderer {

  private BlockKitRenderer() {}

  /** The message that shows a card. */
  public static SlackMessage render(Card card, Audience audience) {
    var parts = new ArrayList<Part>();
    parts.add(title(card));
    parts.add(Prose.quiet(Part.Rank.TITLE, card.subtitle()));
    var isTurned = card.direction() == Direction.RIGHT_TO_LEFT;
    card.blocks().forEach(block -> parts.add(part(block, audience, isTurned)));
    parts.add(Buttons.of(card.actions(), audience));
    parts.removeIf(part -> part.blocks().isEmpty());
    fit(parts);
    return new SlackMessage(
        fallback(card), parts.stream().flatMap(part -> part.blocks().stream()).toList());
  }

  private static Part part(Block block, Audience audience, boolean isTurned) {
    return switch (block) {
      case Block.Lead lead -> Prose.lead(lead);
      case Block.Notice notice -> Prose.quiet(Part.Rank.NOTICES, notice.text());
      case Block.Section section -> Prose.section(section);
      case Block.Columns columns when isTurned -> InTurn.of(columns);
      case Block.Columns columns -> SideBySide.of(columns);
      case Block.Differences differences -> Comparison.of(differences);
      case Block.Verdicts verdicts -> Decision.of(verdicts);
      case Block.Entries entries -> Lookups.of(entries, audience);
      case Block.References references -> Sources.of(references);
    };
  }

  /** A header is short; a title that is not is set in bold, whole. */
  private static Part title(Card card) {
    var title = PlainText.clip(card.title(), Limit.TEXT);
    if (title.isEmpty()) {
      return Part.nothing(Part.Rank.TITLE);
    }
    var header = new Header(new PlainText(Mrkdwn.escape(title)));
    return header.text().length() <= Limit.HEADER
        ? Part.of(Part.Rank.TITLE, title.length(), header)
        : Part.richText(Part.Rank.TITLE, title.length(), List.of(new Line().bold(title).section()));
  }

  private static String fallback(Card card) {
    var text = Mrkdwn.plain(card.fallback());
    return text.length() <= Limit.TEXT
        ? text.text()
        : Mrkdwn.plain(PlainText.clip(card.title(), Limit.HEADER)).text();
  }

  /** Of what matters least, what stands last goes first; the title stays. */
  private static void fit(List<Part> parts) {
    while (!fits(parts)) {
      var least = parts.stream().map(Part::rank).max(Comparator.naturalOrder()).orElseThrow();
      var last = parts.size() - 1;
      while (parts.get(last).rank() != least) {
        last--;
      }
      parts.remove(last);
    }
  }

  private static boolean fits(List<Part> parts) {
    return parts.stream().mapToInt(Part::weight).sum() <= Limit.MESSAGE
        && parts.stream().mapToInt(part -> part.blocks().size()).sum() <= Limit.BLOCKS;
  }
}
