package dev.ringback.console;

import dev.ringback.card.Span;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts of a card into lines. */
final class Flow {

  private Flow() {}

  /** Lines of a text, none wider than the width. */
  static List<Line> lines(String text, Style style, int width) {
    return lines(words(text, style), width);
  }

  /** The words of a text, with what stands between backticks as code. */
  static List<Line> words(String text, Style style) {
    var words = new ArrayList<Line>();
    var word = new LineBuilder();
    for (var span : Span.of(text)) {
      var look = span.code() ? Style.CODE : style;
      int start = 0;
      for (int end = span.text().indexOf(' '); end >= 0; end = span.text().indexOf(' ', start)) {
        words.add(word.add(look, span.text().substring(start, end)).end());
        start = end + 1;
      }
      word.add(look, span.text().substring(start));
    }
    words.add(word.end());
    words.removeIf(Line::isEmpty);
    return words;
  }

  /** As many of the words on each line as it takes. */
  static List<Line> lines(List<Line> words, int width) {
    var lines = new ArrayList<Line>();
    var line = new ArrayList<Line>();
    int taken = 0;
    for (var word : words) {
      if (!line.isEmpty() && taken + 1 + word.width() <= width) {
        line.add(word);
        taken += 1 + word.width();
        continue;
      }
      lines.add(Line.of(line));
      var parts = parts(word, width);
      lines.addAll(parts.subList(0, parts.size() - 1));
      line.clear();
      line.add(parts.getLast());
      taken = parts.getLast().width();
    }
    lines.add(Line.of(line));
    lines.removeIf(Line::isEmpty);
    return lines;
  }

  /** A word that is wider than a line, such as an address, in parts that are not. */
  private static List<Line> parts(Line word, int width) {
    if (word.width() <= width) {
      return List.of(word);
    }
    var parts = new ArrayList<Line>();
    var part = new LineBuilder();
    int taken = 0;
    for (var piece : word.pieces()) {
      for (var character : piece.text().codePoints().mapToObj(Character::toString).toList()) {
        int columns = DisplayWidth.of(character);
        if (taken > 0 && taken + columns > width) {
          parts.add(part.end());
          taken = 0;
        }
        part.add(piece.style(), character);
        taken += columns;
      }
    }
    parts.add(part.end());
    return parts;
  }
}
