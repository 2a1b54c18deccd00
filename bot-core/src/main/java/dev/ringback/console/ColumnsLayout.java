package dev.ringback.console;

import dev.ringback.card.Block.Column;
import java.util.ArrayList;
import java.util.List;

/** Bodies of several codes: side by side where there is room to read them, else in turn. */
final class ColumnsLayout {

  private static final int GAP = 4;

  /** Two such columns with gap and indent need a terminal of 80. */
  private static final int NARROWEST = 37;

  private static final int INDENT = 2;

  private ColumnsLayout() {}

  static List<Line> lines(List<Column> columns, int width) {
    int each = (width - GAP * (columns.size() - 1)) / columns.size();
    return each < NARROWEST ? inTurn(columns, width) : sideBySide(columns, each);
  }

  private static List<Line> sideBySide(List<Column> columns, int width) {
    var boxes = new ArrayList<Box>();
    for (var column : columns) {
      var lines = new ArrayList<>(Flow.lines(column.label(), Style.LABEL, width));
      lines.addAll(BodyLayout.lines(column.body(), width));
      boxes.add(new Box(width + GAP, lines));
    }
    return Box.beside(boxes);
  }

  private static List<Line> inTurn(List<Column> columns, int width) {
    var lines = new ArrayList<Line>();
    for (var column : columns) {
      lines.addAll(Flow.lines(column.label(), Style.LABEL, width));
      lines.addAll(Box.indented(INDENT, BodyLayout.lines(column.body(), width - INDENT)));
    }
    return lines;
  }
}
