package dev.ringback.slack.block;

import dev.ringback.card.Block;
import dev.ringback.card.Memo;
import java.util.List;

/** Verdicts: for each code one line of rulings, and below it the sentence that adds to them. */
final class Decision {

  private static final int MOST_REMEMBERED = 500;

  private static final Memo<Block.Verdict, Line> LINES =
      new Memo<>(MOST_REMEMBERED, Decision::verdict);

  private Decision() {}

  static Part of(Block.Verdicts verdicts) {
    var lines =
        verdicts.verdicts().stream().map(LINES::of).filter(line -> !line.isEmpty()).toList();
    var kept = Cut.items(lines, Line::length, Limit.PART);
    if (kept.isEmpty()) {
      return Part.nothing(Part.Rank.VERDICTS);
    }
    var whole = Prose.heading(verdicts.heading());
    kept.forEach(line -> whole.separate("\n").append(line));
    return Part.richText(Part.Rank.VERDICTS, whole.length(), List.of(whole.section()))
        .afterDivider();
  }

  private static Line verdict(Block.Verdict verdict) {
    var rulings = new Line();
    for (var ruling : verdict.rulings()) {
      var value = new Line().text(ruling.value());
      if (!value.isEmpty()) {
        rulings.separate(" · ").name(ruling.name()).append(value);
      }
    }
    var text = new Line().text(Cut.sentences(verdict.text(), cut -> cut.length() <= Limit.TEXT));
    if (rulings.isEmpty() && text.isEmpty()) {
      return text;
    }
    var line = verdict.label() == null ? new Line() : new Line().code(verdict.label());
    if (!rulings.isEmpty()) {
      line.separate("  ").append(rulings);
    }
    return text.isEmpty() ? line : line.separate("\n").append(text);
  }
}
