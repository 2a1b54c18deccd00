package dev.ringback.console;

import dev.ringback.card.Accent;
import java.util.stream.Collectors;

/**
 * The styles of a card's text as ECMA-48 sequences, from the 16 colours that every theme sets, but
 * for an orange that can be read on white too: yellow cannot.
 */
final class Colours {

  private final Accent accent;

  Colours(Accent accent) {
    this.accent = accent;
  }

  String paint(Line line) {
    return line.pieces().stream().map(this::paint).collect(Collectors.joining());
  }

  private String paint(Piece piece) {
    var rendition = rendition(piece.style());
    return rendition.isEmpty() ? piece.text() : "\033[" + rendition + "m" + piece.text() + "\033[m";
  }

  private String rendition(Style style) {
    return switch (style) {
      case PLAIN -> "";
      case TITLE -> "1" + colour();
      case HEADING -> "1;4";
      case LABEL -> "1";
      case CODE -> "36";
      case QUIET -> "2";
    };
  }

  private String colour() {
    return switch (accent) {
      case PROVISIONAL -> ";34";
      case SUCCESS -> ";32";
      case REDIRECTION -> ";35";
      case CLIENT_ERROR -> ";38;5;130";
      case SERVER_ERROR -> ";31";
      case GLOBAL_FAILURE -> ";91";
      case NEUTRAL -> "";
    };
  }
}
