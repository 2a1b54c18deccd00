package dev.ringback.discord.render;

import dev.ringback.card.Body;
import dev.ringback.card.Direction;
import dev.ringback.card.RightToLeft;
import java.util.Locale;

/** Markdown put together from pieces that stay whole: it ends with the last one that fits. */
final class Prose {

  private final int limit;
  private final StringBuilder markdown = new StringBuilder();
  private boolean full;

  Prose(int limit) {
    this.limit = limit;
  }

  /**
   * A body, which is cut at the end of a sentence. Discord sets the marks of its lists at the left,
   * so a list that is read from right to left is lines with marks of their own.
   */
  static String of(Body body, Locale language, Direction direction, int limit) {
    var prose = new Prose(limit);
    int number = 1;
    for (var item : body.items()) {
      var mark =
          switch (body.style()) {
            case PARAGRAPHS -> "";
            case BULLETS -> bullet(direction);
            case STEPS -> RightToLeft.begin(number++ + ". ", direction);
          };
      prose.sentences(
          mark + (item.label() == null ? "" : name(item.label())), item.text(), language);
    }
    return prose.toString();
  }

  private static String bullet(Direction direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> "- ";
      case RIGHT_TO_LEFT -> RightToLeft.begin("• ", direction);
    };
  }

  /** A name in front of what it names. */
  static String name(String name) {
    var markdown = Markdown.of(name);
    return markdown.isEmpty() ? "" : "**" + markdown + ":** ";
  }

  /** Starts a line with the given Markdown, which goes on with a card's text. */
  Prose sentences(String start, String text, Locale language) {
    var line = Line.of(text);
    var whole = Markdown.ofLine(line);
    if (whole.isEmpty() || fits("\n", start + whole)) {
      return whole.isEmpty() ? this : add("\n", start + whole);
    }
    var separator = "\n";
    for (var sentence : Sentences.of(line, language)) {
      add(separator, start + Markdown.of(sentence));
      separator = " ";
      start = "";
    }
    return this;
  }

  /** Adds Markdown after a separator, which is left out at the very start. */
  Prose add(String separator, String piece) {
    if (piece.isEmpty()) {
      return this;
    }
    full |= !fits(separator, piece);
    if (!full) {
      markdown.append(markdown.isEmpty() ? "" : separator).append(piece);
    }
    return this;
  }

  private boolean fits(String separator, String piece) {
    int start = markdown.isEmpty() ? 0 : markdown.length() + separator.length();
    return start + piece.length() <= limit;
  }

  @Override
  public String toString() {
    return markdown.toString();
  }
}
