package dev.ringback.platform;

import java.util.Set;

/** How log lines look: for people, or for a machine that collects them. */
final class LogFormat {

  private static final String PROPERTY = "ringback.log";
  private static final String JSON = "json";
  private static final Set<String> FORMATS = Set.of("text", JSON);

  private LogFormat() {}

  /** The setting RINGBACK_LOG. Has to be called before anything logs, as it counts only then. */
  static void choose(Settings settings) {
    settings
        .text("RINGBACK_LOG")
        .ifPresent(format -> {
          if (FORMATS.contains(format)) {
            System.setProperty(PROPERTY, format);
          } else {
            settings.problem("RINGBACK_LOG must be text or json");
          }
        });
  }

  static boolean isJson() {
    return JSON.equals(System.getProperty(PROPERTY));
  }
}
