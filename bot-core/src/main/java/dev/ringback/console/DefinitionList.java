package dev.ringback.console;

import java.util.ArrayList;
import java.util.List;

/** Labels in a column of their own, and right of each what it stands for. */
final class DefinitionList {

  private static final int GAP = 2;

  /**
   * A label with what stands beside it.
   *
   * @param label its words, none for no label
   * @param paragraphs the words of each
   */
  private record Definition(List<Line> label, List<List<Line>> paragraphs) {

    Line labelLine() {
      return label.isEmpty() ? Line.EMPTY : Flow.lines(label, Integer.MAX_VALUE).getFirst();
    }
  }

  private final List<Definition> definitions = new ArrayList<>();

  /** Adds a label, which may be empty, and the words of the paragraphs beside it. */
  void add(String label, List<List<Line>> paragraphs) {
    definitions.add(new Definition(Flow.words(label, Style.LABEL), paragraphs));
  }

  /** Adds a label and a text. */
  void add(String label, String text, Style style) {
    add(label, List.of(Flow.words(text, style)));
  }

  /** All of it, where a label stands above its text if there is no room beside it. */
  List<Line> lines(int width) {
    int column = column(width);
    var lines = new ArrayList<Line>();
    for (var definition : definitions) {
      var label = definition.labelLine();
      var text =
          definition.paragraphs().stream()
              .flatMap(words -> Flow.lines(words, width - column).stream())
              .toList();
      if (label.isEmpty() || label.width() + GAP <= column) {
        lines.addAll(Box.hanging(label, column, text));
      } else {
        lines.addAll(Flow.lines(definition.label(), width));
        lines.addAll(Box.indented(column, text));
      }
    }
    return lines;
  }

  /** As wide as the labels that leave most of the width to the text, and no word of it to break. */
  private int column(int width) {
    int widest = width * 2 / 5;
    int column =
        definitions.stream()
            .mapToInt(definition -> definition.labelLine().width())
            .filter(label -> label > 0)
            .map(label -> label <= widest ? label + GAP : GAP)
            .max()
            .orElse(0);
    int word =
        definitions.stream()
            .flatMap(definition -> definition.paragraphs().stream().flatMap(List::stream))
            .mapToInt(Line::width)
            .max()
            .orElse(0);
    return word <= width - column ? column : Math.min(GAP, column);
  }
}
