package dev.ringback.console;

import java.util.List;

/**
 * Text that stays on one line: a whole line, or a word of one.
 *
 * @param width how many columns of a terminal it takes
 */
record Line(List<Piece> pieces, int width) {

  static final Line EMPTY = new Line(List.of(), 0);

  static Line of(Style style, String text) {
    return text.isEmpty() ? EMPTY : new LineBuilder().add(style, text).end();
  }

  /** Words with a space between them. */
  static Line of(List<Line> words) {
    var line = new LineBuilder();
    words.forEach(line::addWord);
    return line.end();
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  Line plus(Style style, String text) {
    return new LineBuilder().add(this).add(style, text).end();
  }

  Line plus(Line more) {
    return new LineBuilder().add(this).add(more).end();
  }

  String text() {
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
