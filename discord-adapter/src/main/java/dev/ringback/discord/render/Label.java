package dev.ringback.discord.render;

import dev.ringback.card.Span;
import java.util.function.UnaryOperator;

/**
 * A name that has to be there: a title, what a button says. It is cut at a character, and an
 * ellipsis stands for what is missing, as Discord refuses empty names.
 */
final class Label {

  private static final String ELLIPSIS = "…";

  private Label() {}

  /** For places that show Markdown: titles of embeds, names of fields. */
  static String markdown(String text, int limit) {
    return fit(Line.of(text), limit, Markdown::ofLine);
  }

  /** For places that show text as it is: buttons, menus, suggestions. */
  static String plain(String text, int limit) {
    return fit(Line.of(Span.plain(text)), limit, UnaryOperator.identity());
  }

  private static String fit(String line, int limit, UnaryOperator<String> form) {
    int end = Math.min(line.length(), limit);
    var label = form.apply(line.substring(0, end));
    boolean whole = end == line.length();
    while (!whole || label.length() > limit) {
      end = line.offsetByCodePoints(end, -1);
      label = form.apply(line.substring(0, end)) + ELLIPSIS;
      whole = true;
    }
    return label.isEmpty() ? ELLIPSIS : label;
  }
}
