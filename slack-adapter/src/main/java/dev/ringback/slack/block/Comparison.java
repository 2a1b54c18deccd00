package dev.ringback.slack.block;

import dev.ringback.card.Block;
import dev.ringback.card.Memo;
import dev.ringback.slack.block.SlackBlock.ListStyle;
import java.util.LinkedHashMap;

/**
 * Differences as a list: the aspect in bold, below it a line for what each code is in it. Slack's
 * table block would hold them too, but a message may have only one, old clients show nothing in its
 * place, and nothing says that ephemeral messages may have it.
 */
final class Comparison {

  private static final int MOST_REMEMBERED = 4000;

  private static final Memo<String, Line> TEXTS =
      new Memo<>(MOST_REMEMBERED, text -> new Line().text(text));

  private Comparison() {}

  static Part of(Block.Differences differences) {
    var rows =
        differences.rows().stream().map(Comparison::row).filter(row -> !row.isEmpty()).toList();
    var kept = Cut.items(rows, Line::length, Limit.PART);
    if (kept.isEmpty()) {
      return Part.nothing(Part.Rank.DIFFERENCES);
    }
    var heading = Prose.heading(differences.heading());
    var length = heading.length() + kept.stream().mapToInt(Line::length).sum();
    return Part.richText(Part.Rank.DIFFERENCES, length, Prose.list(heading, kept, ListStyle.BULLET))
        .afterDivider();
  }

  /** Codes that are the same in an aspect share one text. */
  private static Line row(Block.Difference difference) {
    var labels = new LinkedHashMap<String, Line>();
    for (var value : difference.values()) {
      if (!TEXTS.of(value.text()).isEmpty()) {
        labels.computeIfAbsent(value.text(), _ -> new Line()).separate(" ").code(value.label());
      }
    }
    var values = new Line();
    labels.forEach(
        (text, codes) -> values.separate("\n").append(codes).separate(" ").append(TEXTS.of(text)));
    return values.isEmpty()
        ? values
        : new Line().bold(difference.aspect()).separate("\n").append(values);
  }
}
