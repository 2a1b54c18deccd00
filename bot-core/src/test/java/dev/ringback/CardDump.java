package dev.ringback;

import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.card.Card;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A whole card as text that a person reads in a dialog file: every field, no layout. */
final class CardDump {

  private CardDump() {}

  static String of(Card card) {
    var head =
        "# %s\n%s\noutcome %s, accent %s, query \"%s\"\n"
            .formatted(
                card.title(),
                card.subtitle().isEmpty() ? "(no subtitle)" : card.subtitle(),
                card.outcome(),
                card.accent(),
                card.query());
    var blocks = card.blocks().stream().map(CardDump::block).collect(Collectors.joining("\n"));
    var actions = card.actions().stream().map(CardDump::action).collect(Collectors.joining("\n"));
    return head + "\n" + blocks + "\n" + actions + "\n";
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Lead(var text) -> text + "\n";
      case Block.Notice(var text) -> "(i) " + text + "\n";
      case Block.Section(var heading, var body) -> heading(heading) + body(body);
      case Block.Columns(var heading, var columns) ->
          heading(heading)
              + columns.stream()
                  .map(column -> "[" + column.label() + "]\n" + body(column.body()))
                  .collect(Collectors.joining());
      case Block.Differences(var heading, var rows) ->
          heading(heading)
              + rows.stream()
                  .map(row -> row.aspect() + "\n" + values(row.values()))
                  .collect(Collectors.joining());
      case Block.Verdicts(var heading, var verdicts) ->
          heading(heading) + verdicts.stream().map(CardDump::verdict).collect(Collectors.joining());
      case Block.Entries(var heading, var prompt, var entries) ->
          heading(heading)
              + entries.stream().map(CardDump::entry).collect(Collectors.joining())
              + "<"
              + prompt
              + ">\n";
      case Block.References(var heading, var links) ->
          heading(heading)
              + links.stream()
                  .map(link -> "- " + link.label() + " " + link.url() + "\n")
                  .collect(Collectors.joining());
    };
  }

  private static String heading(String heading) {
    return "## " + heading + "\n";
  }

  private static String body(Body body) {
    return IntStream.range(0, body.items().size())
        .mapToObj(i -> mark(body.style(), i) + item(body.items().get(i)) + "\n")
        .collect(Collectors.joining());
  }

  private static String mark(Body.Style style, int index) {
    return switch (style) {
      case PARAGRAPHS -> "";
      case BULLETS -> "- ";
      case STEPS -> (index + 1) + ". ";
    };
  }

  private static String item(Body.Item item) {
    return item.label() == null ? item.text() : item.label() + ": " + item.text();
  }

  private static String values(List<Block.Value> values) {
    return values.stream()
        .map(value -> "  " + value.label() + ": " + value.text() + "\n")
        .collect(Collectors.joining());
  }

  private static String verdict(Block.Verdict verdict) {
    var rulings =
        verdict.rulings().stream()
            .map(ruling -> ruling.name() + ": " + ruling.value())
            .collect(Collectors.joining(" · "));
    var label = verdict.label() == null ? "" : verdict.label() + " ";
    return label + rulings + "\n  " + verdict.text() + "\n";
  }

  private static String entry(Block.Entry entry) {
    var text = entry.text() == null ? "" : " — " + entry.text();
    return "- " + entry.label() + text + " → " + entry.query() + "\n";
  }

  private static String action(Action action) {
    return switch (action) {
      case Action.Ask(var label, var query) -> "[" + label + "] → " + query;
      case Action.Share(var label, var query) -> "[" + label + "] shares " + query;
      case Action.Dismiss(var label) -> "[" + label + "] dismisses";
    };
  }
}
