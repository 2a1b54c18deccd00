package dev.ringback.slack.block;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import dev.ringback.card.Block;
import dev.ringback.card.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Running text: the lead, remarks, and sections with paragraphs, bullets or steps. */
final class Prose {

  private Prose() {}

  static Part lead(Block.Lead lead, Locale language) {
    var text = Cut.sentences(lead.text(), language, cut -> cut.length() <= Limit.PART);
    var line = new Line().text(text);
    return line.isEmpty()
        ? Part.nothing(Part.Rank.LEAD)
        : Part.richText(Part.Rank.LEAD, line.length(), List.of(line.section()));
  }

  /** Small and grey. */
  static Part quiet(Part.Rank rank, String text, Locale language) {
    var fitting = Cut.sentences(text, language, cut -> Mrkdwn.of(cut).length() <= Limit.TEXT);
    var mrkdwn = Mrkdwn.of(fitting);
    return mrkdwn.isEmpty()
        ? Part.nothing(rank)
        : new Part(
            rank,
            mrkdwn.length(),
            List.of(Blocks.context(context -> context.elements(List.of(Mrkdwn.object(mrkdwn))))));
  }

  static Part section(Block.Section section, Locale language) {
    var items =
        section.body().items().stream()
            .map(item -> item(item, language))
            .filter(item -> !item.isEmpty())
            .toList();
    if (items.isEmpty()) {
      return Part.nothing(Part.Rank.SECTIONS);
    }
    var heading = heading(section.heading());
    var kept = Cut.items(items, Line::length, Limit.PART);
    var elements =
        switch (section.body().style()) {
          case PARAGRAPHS -> paragraphs(heading, kept);
          case BULLETS -> list(heading, kept, "bullet");
          case STEPS -> list(heading, kept, "ordered");
        };
    var length = heading.length() + kept.stream().mapToInt(Line::length).sum() + kept.size();
    return Part.richText(Part.Rank.SECTIONS, length, elements);
  }

  static Line heading(String heading) {
    return new Line().bold(PlainText.clip(heading, Limit.HEADER));
  }

  /** A heading over a list, as the elements of one rich text. */
  static List<BlockElement> list(Line heading, List<Line> items, String style) {
    var elements = new ArrayList<BlockElement>();
    if (!heading.isEmpty()) {
      elements.add(heading.section());
    }
    List<RichTextElement> sections = new ArrayList<>(items.size());
    items.forEach(item -> sections.add(item.section()));
    elements.add(RichTextListElement.builder().style(style).elements(sections).build());
    return elements;
  }

  private static List<BlockElement> paragraphs(Line heading, List<Line> items) {
    var whole = new Line().append(heading);
    items.forEach(item -> whole.separate("\n").append(item));
    return List.of(whole.section());
  }

  private static Line item(Body.Item item, Locale language) {
    var room = Limit.PART - Limit.HEADER - 2;
    var text = new Line().text(Cut.sentences(item.text(), language, cut -> cut.length() <= room));
    return item.label() == null || text.isEmpty()
        ? text
        : new Line().name(PlainText.clip(item.label(), Limit.HEADER)).append(text);
  }
}
