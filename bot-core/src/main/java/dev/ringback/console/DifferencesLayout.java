package dev.ringback.console;

import dev.ringback.card.Block.Difference;
import dev.ringback.card.Block.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What codes differ in: a table with a column for each code where it fits, else a list. */
final class DifferencesLayout {

  private static final int GAP = 2;
  private static final int NARROWEST = 16;

  private final List<Difference> rows;

  DifferencesLayout(List<Difference> rows) {
    this.rows = rows;
  }

  List<Line> lines(int width) {
    int aspect = rows.stream().mapToInt(row -> DisplayWidth.of(row.aspect())).max().orElse(0);
    int codes = rows.stream().mapToInt(row -> row.values().size()).max().orElse(1);
    int cell = (width - aspect - GAP * codes) / codes;
    return cell < Math.max(NARROWEST, widestWord()) ? list(width) : table(aspect + GAP, cell);
  }

  /** No word of a table is broken. */
  private int widestWord() {
    return rows.stream()
        .flatMap(row -> row.values().stream())
        .flatMap(value -> Flow.words(value.text(), Style.PLAIN).stream())
        .mapToInt(Line::width)
        .max()
        .orElse(0);
  }

  private List<Line> table(int aspect, int cell) {
    var lines = new ArrayList<Line>();
    for (var row : rows) {
      if (lines.isEmpty()) {
        var labels = row.values().stream().map(Value::label);
        lines.addAll(row(Line.EMPTY, labels, Style.LABEL, aspect, cell));
      }
      var texts = row.values().stream().map(Value::text);
      lines.addAll(row(Line.of(Style.LABEL, row.aspect()), texts, Style.PLAIN, aspect, cell));
    }
    return lines;
  }

  private static List<Line> row(
      Line first, Stream<String> texts, Style style, int aspect, int cell) {
    var boxes = new ArrayList<Box>();
    boxes.add(new Box(aspect, List.of(first)));
    texts.forEach(text -> boxes.add(new Box(cell + GAP, Flow.lines(text, style, cell))));
    return Box.beside(boxes);
  }

  private List<Line> list(int width) {
    var lines = new ArrayList<Line>();
    for (var row : rows) {
      var values = new DefinitionList();
      row.values().forEach(value -> values.add(value.label(), value.text(), Style.PLAIN));
      lines.addAll(Flow.lines(row.aspect(), Style.LABEL, width));
      lines.addAll(Box.indented(GAP, values.lines(width - GAP)));
    }
    return lines;
  }
}
