package dev.ringback.console;

import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows a card as text, no line of which is wider than the screen. */
final class TextRenderer {

  private static final int INDENT = 2;

  private final Screen screen;
  private final Function<Locale, String> tryNext;

  /**
   * A renderer for one screen.
   *
   * @param tryNext what to say, in a language, before the queries to try next
   */
  TextRenderer(Screen screen, Function<Locale, String> tryNext) {
    this.screen = screen;
    this.tryNext = tryNext;
  }

  String render(Card card) {
    var colours = new Colours(card.accent());
    return lines(card).stream()
        .map(screen.colour() ? colours::paint : Line::text)
        .map(line -> line.stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private List<Line> lines(Card card) {
    var lines = new ArrayList<>(Flow.lines(card.title(), Style.TITLE, screen.width()));
    lines.addAll(Flow.lines(card.subtitle(), Style.QUIET, screen.width()));
    for (var block : card.blocks()) {
      lines.add(Line.EMPTY);
      lines.addAll(lines(block));
    }
    var next = next(card);
    if (!next.isEmpty()) {
      lines.add(Line.EMPTY);
      lines.addAll(next);
    }
    return lines;
  }

  private List<Line> lines(Block block) {
    int width = screen.width() - INDENT;
    return switch (block) {
      case Block.Lead(var text) -> Flow.lines(text, Style.PLAIN, screen.width());
      case Block.Notice(var text) -> Flow.lines(text, Style.QUIET, screen.width());
      case Block.Section(var heading, var body) -> under(heading, BodyLayout.lines(body, width));
      case Block.Columns(var heading, var columns) ->
          under(heading, ColumnsLayout.lines(columns, width));
      case Block.Differences(var heading, var rows) ->
          under(heading, new DifferencesLayout(rows).lines(width));
      case Block.Verdicts(var heading, var verdicts) -> under(heading, verdicts(verdicts, width));
      case Block.Entries(var heading, var _, var entries) ->
          under(heading, EntriesLayout.lines(entries, width));
      case Block.References(var heading, var links) -> under(heading, references(links, width));
    };
  }

  private List<Line> under(String heading, List<Line> content) {
    var lines = new ArrayList<>(Flow.lines(heading, Style.HEADING, screen.width()));
    lines.addAll(Box.indented(INDENT, content));
    return lines;
  }

  private static List<Line> verdicts(List<Block.Verdict> verdicts, int width) {
    var list = new DefinitionList();
    for (var verdict : verdicts) {
      var rulings = verdict.rulings().stream().map(TextRenderer::ruling).toList();
      list.add(
          verdict.label() == null ? "" : verdict.label(),
          List.of(separated(rulings), Flow.words(verdict.text(), Style.PLAIN)));
    }
    return list.lines(width);
  }

  private static Line ruling(Block.Ruling ruling) {
    var value = Flow.lines(ruling.value(), Style.PLAIN, Integer.MAX_VALUE);
    return Line.of(Style.QUIET, ruling.name() + ": ").plus(value.getFirst());
  }

  private static List<Line> references(List<Block.Link> links, int width) {
    var list = new DefinitionList();
    for (var link : links) {
      list.add(link.label(), link.url() == null ? "" : link.url(), Style.QUIET);
    }
    return list.lines(width);
  }

  /** The queries to try next. Sharing and dismissing make no sense in a terminal. */
  private List<Line> next(Card card) {
    var queries = new ArrayList<Line>();
    for (var action : card.actions()) {
      if (action instanceof Action.Ask(var _, var query)) {
        queries.add(Line.of(Style.CODE, query));
      }
    }
    if (queries.isEmpty()) {
      return List.of();
    }
    var list = new DefinitionList();
    list.add(tryNext.apply(card.language()), List.of(separated(queries)));
    return list.lines(screen.width());
  }

  /** Words with dots between them, each kept in one piece. */
  private static List<Line> separated(List<Line> words) {
    var separated = new ArrayList<Line>();
    for (int i = 0; i < words.size(); i++) {
      separated.add(i < words.size() - 1 ? words.get(i).plus(Style.QUIET, " ·") : words.get(i));
    }
    return separated;
  }
}
