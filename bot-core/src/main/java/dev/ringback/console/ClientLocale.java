package dev.ringback.console;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The locale of the person's shell, by the variables that POSIX has for messages. */
final class ClientLocale {

  private ClientLocale() {}

  static Optional<Locale> find(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(variable -> environment.getOrDefault(variable, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value -> value.replaceFirst("[.@].*", "").replace('_', '-'))
        .map(Locale::forLanguageTag);
  }
}
