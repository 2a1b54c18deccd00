package dev.ringback.slack.block;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import dev.ringback.card.Block;
import dev.ringback.card.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Columns as the fields of a section: Slack sets two in a row, or one below the other on a phone.
 */
final class SideBySide {

  private SideBySide() {}

  static Part of(Block.Columns columns, Locale language) {
    var length = 0;
    List<TextObject> fields = new ArrayList<>();
    for (var column : columns.columns()) {
      var field = field(column, language);
      if (!field.isEmpty() && fields.size() < Limit.FIELDS) {
        fields.add(Mrkdwn.object(field));
        length += field.length();
      }
    }
    if (fields.isEmpty()) {
      return Part.nothing(Part.Rank.SECTIONS);
    }
    var heading = Mrkdwn.bold(PlainText.clip(columns.heading(), Limit.HEADER));
    var section = SectionBlock.builder().fields(fields);
    if (!heading.isEmpty()) {
      section.text(Mrkdwn.object(heading));
    }
    List<LayoutBlock> blocks = List.of(section.build());
    return new Part(Part.Rank.SECTIONS, length + heading.length(), blocks);
  }

  private static String field(Block.Column column, Locale language) {
    var label = Mrkdwn.bold(PlainText.clip(column.label(), Limit.HEADER));
    var room = Limit.FIELD - label.length();
    var lines = new ArrayList<String>();
    for (var item : column.body().items()) {
      var line = line(column.body().style(), lines.size() + 1, item, room, language);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    var kept = Cut.items(lines, line -> line.length() + 1, room);
    if (kept.isEmpty()) {
      return "";
    }
    return label.isEmpty() ? String.join("\n", kept) : label + "\n" + String.join("\n", kept);
  }

  private static String line(
      Body.Style style, int number, Body.Item item, int room, Locale language) {
    var mark =
        switch (style) {
          case PARAGRAPHS -> "";
          case BULLETS -> "• ";
          case STEPS -> number + ". ";
        };
    var name =
        item.label() == null
            ? ""
            : Mrkdwn.bold(PlainText.clip(item.label() + ":", Limit.HEADER)) + " ";
    var front = mark + name;
    var text =
        Cut.sentences(
            item.text(), language, cut -> front.length() + Mrkdwn.of(cut).length() + 1 <= room);
    return text.isBlank() ? "" : front + Mrkdwn.of(text);
  }
}
