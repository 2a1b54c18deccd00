package dev.ringback.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text that stays on one line: a whole line, or a word of one. */
record Line(List<Piece> pieces) {

  static final Line EMPTY = new Line(List.of());

  static Line of(Style style, String text) {
    return EMPTY.plus(style, text);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  int width() {
    return pieces.stream().mapToInt(piece -> DisplayWidth.of(piece.text())).sum();
  }

  Line plus(Style style, String text) {
    return text.isEmpty() ? this : plus(new Line(List.of(new Piece(style, text))));
  }

  Line plus(Line more) {
    var joined = new ArrayList<>(pieces);
    joined.addAll(more.pieces);
    return new Line(List.copyOf(joined));
  }

  /** Filled up with space. */
  Line padded(int width) {
    return plus(Style.PLAIN, " ".repeat(Math.max(0, width - width())));
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
