package dev.ringback.console;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The locale of the person's shell, by the variables that POSIX has for messages. */
final class ClientLocale {

  /** What the start script and the image set for the encoding alone. */
  private static final String ENCODING = "LC_ALL=C.UTF-8";

  private ClientLocale() {}

  static Optional<Locale> find(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(variable -> variable + "=" + environment.getOrDefault(variable, ""))
        .filter(setting -> !setting.equals(ENCODING))
        .map(setting -> setting.substring(setting.indexOf('=') + 1))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value -> value.replaceFirst("[.@].*", "").replace('_', '-'))
        .map(Locale::forLanguageTag);
  }
}
