package dev.ringback.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that stays on one line: a whole line, or a word of one.
 *
 * @param width how many columns of a terminal it takes
 */
record Line(List<Piece> pieces, int width) {

  static final Line EMPTY = new Line(List.of(), 0);

  static Line of(Style style, String text) {
    return EMPTY.plus(style, text);
  }

  /** Words with a space between them, which looks like what is around it if that is the same. */
  static Line of(List<Line> words) {
    var pieces = new ArrayList<Piece>();
    int width = 0;
    for (var word : words) {
      if (!pieces.isEmpty()) {
        var before = pieces.getLast().style();
        var after = word.pieces.getFirst().style();
        add(pieces, before == after ? after : Style.PLAIN, " ");
        width++;
      }
      word.pieces.forEach(piece -> add(pieces, piece.style(), piece.text()));
      width += word.width;
    }
    return new Line(pieces, width);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  Line plus(Style style, String text) {
    if (text.isEmpty()) {
      return this;
    }
    var joined = new ArrayList<>(pieces);
    add(joined, style, text);
    return new Line(joined, width + DisplayWidth.of(text));
  }

  Line plus(Line more) {
    var joined = new ArrayList<>(pieces);
    more.pieces.forEach(piece -> add(joined, piece.style(), piece.text()));
    return new Line(joined, width + more.width);
  }

  private static void add(List<Piece> pieces, Style style, String text) {
    boolean continues = !pieces.isEmpty() && pieces.getLast().style() == style;
    pieces.add(new Piece(style, continues ? pieces.removeLast().text() + text : text));
  }

  /** Filled up with space. */
  Line padded(int columns) {
    return plus(Style.PLAIN, " ".repeat(Math.max(0, columns - width)));
  }

  String text() {
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
