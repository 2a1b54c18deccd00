package dev.ringback.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines with a place of their own.
 *
 * @param width of the place, with the gap to what stands right of it; no line is wider
 */
record Box(int width, List<Line> lines) {

  /** Boxes side by side. */
  static List<Line> beside(List<Box> boxes) {
    int height = boxes.stream().mapToInt(box -> box.lines.size()).max().orElse(0);
    var rows = new ArrayList<Line>();
    var row = new LineBuilder();
    for (int i = 0; i < height; i++) {
      int right = 0;
      for (var box : boxes) {
        right += box.width;
        if (i < box.lines.size()) {
          row.add(box.lines.get(i));
        }
        row.fill(right);
      }
      rows.add(row.end());
    }
    return rows;
  }

  /** Lines that stand right of a mark or a label. */
  static List<Line> hanging(Line mark, int width, List<Line> lines) {
    return beside(List.of(new Box(width, List.of(mark)), new Box(0, lines)));
  }

  /** Lines moved to the right. */
  static List<Line> indented(int width, List<Line> lines) {
    return beside(List.of(new Box(width, List.of()), new Box(0, lines)));
  }
}
