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
    if (text.isEmpty()) {
      return this;
    }
    var joined = new ArrayList<>(pieces);
    boolean continues = !pieces.isEmpty() && pieces.getLast().style() == style;
    joined.add(new Piece(style, continues ? joined.removeLast().text() + text : text));
    return new Line(List.copyOf(joined));
  }

  Line plus(Line more) {
    var joined = this;
    for (var piece : more.pieces) {
      joined = joined.plus(piece.style(), piece.text());
    }
    return joined;
  }

  /** With a space between, which looks like what is around it if that is all the same. */
  Line plusWord(Line word) {
    var before = pieces.getLast().style();
    var after = word.pieces.getFirst().style();
    return plus(before == after ? after : Style.PLAIN, " ").plus(word);
  }

  /** Filled up with space. */
  Line padded(int width) {
    return plus(Style.PLAIN, " ".repeat(Math.max(0, width - width())));
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
