package dev.ringback.platform;

import java.util.Set;

/** How log lines look: for people, or for a machine that collects them. */
final class LogFormat {

  private static final Set<String> FORMATS = Set.of("text", "json");

  private LogFormat() {}

  /**
   * The setting RINGBACK_LOG. Has to be called before anything logs, as the logger reads its
   * configuration, which goes by this property, only once.
   */
  static void choose(Settings settings) {
    settings
        .text("RINGBACK_LOG")
        .ifPresent(format -> {
          if (FORMATS.contains(format)) {
            System.setProperty("ringback.log", format);
          } else {
            settings.problem("RINGBACK_LOG must be text or json");
          }
        });
  }
}
