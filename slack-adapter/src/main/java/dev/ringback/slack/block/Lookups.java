package dev.ringback.slack.block;

import dev.ringback.card.Block;
import dev.ringback.slack.block.ActionId.Verb;
import dev.ringback.slack.block.SlackBlock.Actions;
import dev.ringback.slack.block.SlackBlock.Button;
import dev.ringback.slack.block.SlackBlock.ListStyle;
import dev.ringback.slack.block.SlackBlock.Menu;
import dev.ringback.slack.block.SlackBlock.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Entries as a list, and under it a button for each, or one menu where buttons would be a heap. */
final class Lookups {

  private static final int FEW = 5;

  private Lookups() {}

  static Part of(Block.Entries entries, Audience audience) {
    var all = entries.entries();
    var list =
        all.size() > FEW && all.stream().allMatch(entry -> entry.text() == null)
            ? names(entries)
            : list(entries);
    return list.blocks().isEmpty()
        ? list
        : list.and(all.size() > FEW ? menu(entries, audience) : buttons(entries, audience));
  }

  private static Part list(Block.Entries entries) {
    var lines = entries.entries().stream().map(Lookups::line).filter(l -> !l.isEmpty()).toList();
    var kept = Cut.items(lines, Line::length, Limit.PART);
    if (kept.isEmpty()) {
      return Part.nothing(Part.Rank.ENTRIES);
    }
    var heading = Prose.heading(entries.heading());
    var length = heading.length() + kept.stream().mapToInt(Line::length).sum();
    return Part.richText(Part.Rank.ENTRIES, length, Prose.list(heading, kept, ListStyle.BULLET));
  }

  /** Many bare names in a row, where a list would fill the screen. */
  private static Part names(Block.Entries entries) {
    var names = entries.entries().stream().map(Lookups::name).filter(n -> !n.isEmpty()).toList();
    var kept = Cut.items(names, name -> name.length() + 3, Limit.PART);
    if (kept.isEmpty()) {
      return Part.nothing(Part.Rank.ENTRIES);
    }
    var line = Prose.heading(entries.heading()).separate("\n").plain(String.join(" · ", kept));
    return Part.richText(Part.Rank.ENTRIES, line.length(), List.of(line.section()));
  }

  private static Line line(Block.Entry entry) {
    var line = new Line().bold(name(entry));
    var text = entry.text() == null ? new Line() : new Line().text(entry.text());
    return text.isEmpty() ? line : line.separate("  ").append(text);
  }

  private static String name(Block.Entry entry) {
    return PlainText.clip(entry.label(), Limit.OPTION_TEXT);
  }

  private static Part buttons(Block.Entries entries, Audience audience) {
    var buttons = new ArrayList<Button>();
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
    var prompt = PlainText.of(entries.prompt(), Limit.PLACEHOLDER);
    var id = new ActionId(Verb.ASK, audience, 0);
    var menu = new Menu(id, prompt.isEmpty() ? null : prompt, options);
    var length = options.stream().mapToInt(option -> option.text().length()).sum();
    return Part.of(Part.Rank.ENTRIES, length, new Actions(List.of(menu)));
  }

  /** Nothing where a menu cannot say or carry it; the list still names it. */
  private static Stream<Option> option(Block.Entry entry) {
    var text = PlainText.of(entry.label(), Limit.OPTION_TEXT);
    var query = entry.query();
    return text.isEmpty() || query.isEmpty() || query.length() > Limit.OPTION_VALUE
        ? Stream.empty()
        : Stream.of(new Option(text, query));
  }
}
