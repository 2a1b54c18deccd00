package dev.ringback.console;

import dev.ringback.card.Block.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * Things to look up: a list with what they are, or as many columns as fit where that is not said.
 */
final class EntriesLayout {

  private static final int GAP = 2;

  private EntriesLayout() {}

  static List<Line> lines(List<Entry> entries, int width) {
    if (entries.stream().allMatch(entry -> entry.text() == null)) {
      return grid(entries, width);
    }
    var list = new DefinitionList();
    for (var entry : entries) {
      list.add(entry.label(), entry.text() == null ? "" : entry.text(), Style.PLAIN);
    }
    return list.lines(width);
  }

  /** Filled column by column, as {@code ls} does it. */
  private static List<Line> grid(List<Entry> entries, int width) {
    var cells =
        entries.stream()
            .flatMap(entry -> Flow.lines(entry.label(), Style.LABEL, width).stream())
            .toList();
    int widest = cells.stream().mapToInt(Line::width).max().orElse(0) + GAP;
    int columns = Math.max(1, (width + GAP) / widest);
    int height = Math.ceilDiv(cells.size(), columns);
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < cells.size(); i += height) {
      boxes.add(new Box(widest, cells.subList(i, Math.min(i + height, cells.size()))));
    }
    return Box.beside(boxes);
  }
}
