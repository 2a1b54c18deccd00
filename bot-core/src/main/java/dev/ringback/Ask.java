package dev.ringback;

import java.util.List;
import java.util.Locale;

/**
 * A question as it came from a platform.
 *
 * @param text what the person wrote, untouched
 * @param languages the languages to answer in, most wanted first: the person's, then the place's;
 *     may be empty and may name languages that the bot does not speak
 */
public record Ask(String text, List<Locale> languages) {

  /** A question from someone whose language is not known. */
  public static Ask of(String text) {
    return new Ask(text, List.of());
  }
}
