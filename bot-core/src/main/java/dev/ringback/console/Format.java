package dev.ringback.console;

import dev.ringback.Ringback;
import dev.ringback.Wording;
import dev.ringback.card.Card;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How the console shows a card. */
enum Format {
  TEXT,
  JSON;

  /** Reads the value of the option. */
  static Optional<Format> parse(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "text" -> Optional.of(TEXT);
      case "json" -> Optional.of(JSON);
      default -> Optional.empty();
    };
  }

  /** What turns cards into text for a screen. */
  Function<Card, String> renderer(Ringback ringback, Screen screen) {
    return switch (this) {
      case TEXT ->
          new TextRenderer(screen, language -> ringback.say(Wording.TRY_NEXT, List.of(language)))
              ::render;
      case JSON -> new JsonRenderer()::render;
    };
  }
}
