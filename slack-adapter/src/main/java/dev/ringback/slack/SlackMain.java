package dev.ringback.slack;

import dev.ringback.platform.Launcher;

/** Runs the bot in Slack: {@code ./ringback slack}. */
public final class SlackMain {

  private SlackMain() {}

  /** Does what the arguments say, as {@code --help} tells. */
  public static void main(String[] args) {
    System.exit(Launcher.run(new SlackPlatform(), args));
  }
}
