package dev.ringback.platform;

import java.util.List;

/** Settings that the bot cannot run with: everything that is wrong, at once, without any value. */
public final class SettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Names each problem in a sentence that starts with the setting. */
  public SettingsException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }

  /** Names one problem. */
  public SettingsException(String problem) {
    this(List.of(problem));
  }
}
