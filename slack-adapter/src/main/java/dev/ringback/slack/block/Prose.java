package dev.ringback.slack.block;

import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.slack.block.SlackBlock.Context;
import dev.ringback.slack.block.SlackBlock.ListStyle;
import dev.ringback.slack.block.SlackBlock.RichTextElement;
import dev.ringback.slack.block.SlackBlock.RichTextList;
import java.util.ArrayList;
import java.util.List;

/** Running text: the lead, remarks, and sections with paragraphs, bullets or steps. */
final class Prose {

  private Prose() {}

  static Part lead(Block.Lead lead) {
    var line = new Line().text(Cut.sentences(lead.text(), cut -> cut.length() <= Limit.PART));
    return line.isEmpty()
        ? Part.nothing(Part.Rank.LEAD)
        : Part.richText(Part.Rank.LEAD, line.length(), List.of(line.section()));
  }

  /** Small and grey. */
  static Part quiet(Part.Rank rank, String text) {
    var mrkdwn = Mrkdwn.of(text, Limit.TEXT);
    return mrkdwn.isEmpty()
        ? Part.nothing(rank)
        : Part.of(rank, mrkdwn.length(), new Context(mrkdwn));
  }

  static Part section(Block.Section section) {
    var items =
        section.body().items().stream().map(Prose::item).filter(item -> !item.isEmpty()).toList();
    if (items.isEmpty()) {
      return Part.nothing(Part.Rank.SECTIONS);
    }
    var heading = heading(section.heading());
    var kept = Cut.items(items, Line::length, Limit.PART);
    var elements =
        switch (section.body().style()) {
          case PARAGRAPHS -> paragraphs(heading, kept);
          case BULLETS -> list(heading, kept, ListStyle.BULLET);
          case STEPS -> list(heading, kept, ListStyle.ORDERED);
        };
    var length = heading.length() + kept.stream().mapToInt(Line::length).sum() + kept.size();
    return Part.richText(Part.Rank.SECTIONS, length, elements);
  }

  static Line heading(String heading) {
    return new Line().bold(PlainText.clip(heading, Limit.HEADER));
  }

  /** A heading over a list, as the elements of one rich text. */
  static List<RichTextElement> list(Line heading, List<Line> items, ListStyle style) {
    var elements = new ArrayList<RichTextElement>();
    if (!heading.isEmpty()) {
      elements.add(heading.section());
    }
    elements.add(new RichTextList(style, items.stream().map(Line::section).toList()));
    return elements;
  }

  private static List<RichTextElement> paragraphs(Line heading, List<Line> items) {
    var whole = new Line().append(heading);
    items.forEach(item -> whole.separate("\n").append(item));
    return List.of(whole.section());
  }

  private static Line item(Body.Item item) {
    var room = Limit.PART - Limit.HEADER - 2;
    var text = new Line().text(Cut.sentences(item.text(), cut -> cut.length() <= room));
    return item.label() == null || text.isEmpty()
        ? text
        : new Line().name(PlainText.clip(item.label(), Limit.HEADER)).append(text);
  }
}
