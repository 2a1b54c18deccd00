package dev.ringback.console;

import dev.ringback.card.Body;
import dev.ringback.card.Body.Item;
import java.util.ArrayList;
import java.util.List;

/** How the body of a section or of a column is set. */
final class BodyLayout {

  private BodyLayout() {}

  static List<Line> lines(Body body, int width) {
    return body.items().stream().allMatch(item -> item.label() != null)
        ? labelled(body.items(), width)
        : listed(body, width);
  }

  private static List<Line> labelled(List<Item> items, int width) {
    var list = new DefinitionList();
    for (var item : items) {
      list.add(label(item), item.text(), Style.PLAIN);
    }
    return list.lines(width);
  }

  private static List<Line> listed(Body body, int width) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < body.items().size(); i++) {
      var item = body.items().get(i);
      var mark = mark(body.style(), i);
      if (mark.isEmpty() && i > 0) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(Flow.lines(label(item), Style.LABEL, width));
      lines.addAll(
          Box.hanging(
              Line.of(Style.PLAIN, mark),
              DisplayWidth.of(mark),
              Flow.lines(item.text(), Style.PLAIN, width - DisplayWidth.of(mark))));
    }
    return lines;
  }

  private static String label(Item item) {
    return item.label() == null ? "" : item.label();
  }

  private static String mark(Body.Style style, int index) {
    return switch (style) {
      case PARAGRAPHS -> "";
      case BULLETS -> "• ";
      case STEPS -> (index + 1) + ". ";
    };
  }
}
