package dev.ringback.slack.block;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.ringback.card.Block;
import dev.ringback.slack.block.ActionId.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Entries as a list, and under it a button for each, or one menu where buttons would be a heap. */
final class Lookups {

  private static final int FEW = 5;

  private Lookups() {}

  static Part of(Block.Entries entries, Audience audience) {
    var lines = entries.entries().stream().map(Lookups::line).filter(l -> !l.isEmpty()).toList();
    var kept = Cut.items(lines, Line::length, Limit.PART);
    if (kept.isEmpty()) {
      return Part.nothing(Part.Rank.ENTRIES);
    }
    var heading = Prose.heading(entries.heading());
    var length = heading.length() + kept.stream().mapToInt(Line::length).sum();
    var list = Part.richText(Part.Rank.ENTRIES, length, Prose.list(heading, kept, "bullet"));
    return list.and(
        entries.entries().size() <= FEW ? buttons(entries, audience) : menu(entries, audience));
  }

  private static Line line(Block.Entry entry) {
    var line = new Line().bold(PlainText.clip(entry.label(), Limit.OPTION_TEXT));
    if (entry.text() != null) {
      var text = new Line().text(entry.text());
      if (!text.isEmpty()) {
        line.separate("  ").append(text);
      }
    }
    return line;
  }

  private static Part buttons(Block.Entries entries, Audience audience) {
    var buttons = new ArrayList<ButtonElement>();
    for (var entry : entries.entries()) {
      var id = new ActionId(Verb.ASK, audience, buttons.size());
      Buttons.button(id, entry.label(), entry.query()).ifPresent(buttons::add);
    }
    return Buttons.row(Part.Rank.ENTRIES, buttons);
  }

  private static Part menu(Block.Entries entries, Audience audience) {
    var options = entries.entries().stream().flatMap(Lookups::option).limit(Limit.OPTIONS).toList();
    if (options.isEmpty()) {
      return Part.nothing(Part.Rank.ENTRIES);
    }
    var menu =
        StaticSelectElement.builder()
            .actionId(new ActionId(Verb.ASK, audience, 0).toString())
            .options(options);
    var prompt = PlainText.of(entries.prompt(), Limit.PLACEHOLDER);
    if (!prompt.getText().isEmpty()) {
      menu.placeholder(prompt);
    }
    var length = options.stream().mapToInt(option -> option.getText().getText().length()).sum();
    List<BlockElement> elements = List.of(menu.build());
    return new Part(
        Part.Rank.ENTRIES, length, List.of(Blocks.actions(row -> row.elements(elements))));
  }

  private static Stream<OptionObject> option(Block.Entry entry) {
    var text = PlainText.of(entry.label(), Limit.OPTION_TEXT);
    var query = entry.query();
    return text.getText().isEmpty() || query.isEmpty() || query.length() > Limit.OPTION_VALUE
        ? Stream.empty()
        : Stream.of(OptionObject.builder().text(text).value(query).build());
  }
}
