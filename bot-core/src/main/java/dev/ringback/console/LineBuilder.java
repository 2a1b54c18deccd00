package dev.ringback.console;

import java.util.ArrayList;
import java.util.List;

/** Puts a line together, in which neighbours that look the same become one piece. */
final class LineBuilder {

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Style style = Style.PLAIN;
  private int width;

  LineBuilder add(Style look, String more) {
    return add(look, more, DisplayWidth.of(more));
  }

  LineBuilder add(Line more) {
    more.pieces().forEach(piece -> add(piece.style(), piece.text(), 0));
    width += more.width();
    return this;
  }

  /**
   * Adds a space before all but the first, which looks like what is around it if it is the same.
   */
  void addWord(Line word) {
    if (!pieces.isEmpty() || !text.isEmpty()) {
      add(style == word.pieces().getFirst().style() ? style : Style.PLAIN, " ");
    }
    add(word);
  }

  private LineBuilder add(Style look, String more, int columns) {
    if (more.isEmpty()) {
      return this;
    }
    if (look != style) {
      endPiece();
      style = look;
    }
    text.append(more);
    width += columns;
    return this;
  }

  /** Fills up with space. */
  LineBuilder fill(int columns) {
    return add(Style.PLAIN, " ".repeat(Math.max(0, columns - width)));
  }

  /** The line, after which the next one begins. */
  Line end() {
    endPiece();
    var line = new Line(List.copyOf(pieces), width);
    pieces.clear();
    width = 0;
    return line;
  }

  private void endPiece() {
    if (!text.isEmpty()) {
      pieces.add(new Piece(style, text.toString()));
      text.setLength(0);
    }
  }
}
