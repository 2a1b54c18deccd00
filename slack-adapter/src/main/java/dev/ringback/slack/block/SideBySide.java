package dev.ringback.slack.block;

import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.card.Memo;
import dev.ringback.slack.block.SlackBlock.Section;
import java.util.ArrayList;

/**
 * Columns as the fields of a section: Slack sets two in a row, or one below the other on a phone.
 */
final class SideBySide {

  private static final int MOST_REMEMBERED = 4000;

  private static final Memo<Block.Column, Mrkdwn> FIELDS =
      new Memo<>(MOST_REMEMBERED, SideBySide::field);

  private SideBySide() {}

  static Part of(Block.Columns columns) {
    var fields =
        columns.columns().stream()
            .map(FIELDS::of)
            .filter(field -> !field.isEmpty())
            .limit(Limit.FIELDS)
            .toList();
    if (fields.isEmpty()) {
      return Part.nothing(Part.Rank.SECTIONS);
    }
    var heading = Mrkdwn.bold(PlainText.clip(columns.heading(), Limit.HEADER));
    var length = heading.length() + fields.stream().mapToInt(Mrkdwn::length).sum();
    return Part.of(
        Part.Rank.SECTIONS, length, new Section(heading.isEmpty() ? null : heading, fields));
  }

  /** Empty if none of its text fits. */
  private static Mrkdwn field(Block.Column column) {
    var label = Mrkdwn.bold(PlainText.clip(column.label(), Limit.HEADER)).text();
    var room = Limit.FIELD - label.length();
    var lines = new ArrayList<String>();
    for (var item : column.body().items()) {
      var line = line(column.body().style(), lines.size() + 1, item, room);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    var kept = Cut.items(lines, line -> line.length() + 1, room);
    if (kept.isEmpty()) {
      return new Mrkdwn("");
    }
    var body = String.join("\n", kept);
    return new Mrkdwn(label.isEmpty() ? body : label + "\n" + body);
  }

  private static String line(Body.Style style, int number, Body.Item item, int room) {
    var front = mark(style, number) + name(item);
    var mrkdwn = Mrkdwn.of(item.text(), room - 1 - front.length());
    return mrkdwn.isEmpty() ? "" : front + mrkdwn.text();
  }

  private static String mark(Body.Style style, int number) {
    return switch (style) {
      case PARAGRAPHS -> "";
      case BULLETS -> "• ";
      case STEPS -> number + ". ";
    };
  }

  private static String name(Body.Item item) {
    var label = item.label() == null ? "" : PlainText.clip(item.label(), Limit.HEADER);
    return label.isEmpty() ? "" : Mrkdwn.bold(label + ":").text() + " ";
  }
}
