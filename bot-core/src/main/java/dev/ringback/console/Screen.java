package dev.ringback.console;

import java.util.Map;

/**
 * What answers are shown on.
 *
 * @param width how many columns it has
 * @param colour whether to use colours
 */
record Screen(int width, boolean colour) {

  private static final int NARROWEST = 40;

  /** A file or a pipe. */
  static final Screen NONE = new Screen(100, false);

  /**
   * A terminal.
   *
   * @param columns its width as it says itself, or 0 if it does not
   */
  static Screen ofTerminal(int columns, Map<String, String> environment) {
    boolean colour =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Screen(columns > 0 ? Math.max(NARROWEST, columns) : NONE.width, colour);
  }
}
