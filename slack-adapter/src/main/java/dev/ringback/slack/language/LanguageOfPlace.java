package dev.ringback.slack.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For a place with a language of its own, and for a bot that speaks only one: the core answers in
 * it, and nobody is looked up.
 */
public record LanguageOfPlace() implements AskerLanguages {

  @Override
  public Optional<List<Locale>> known(@Nullable String user) {
    return Optional.of(List.of());
  }

  @Override
  public List<Locale> of(@Nullable String user) {
    return List.of();
  }
}
