package dev.ringback.slack;

import dev.ringback.platform.Launcher;

/** Starts the bot in Slack. */
public final class SlackMain {

  private SlackMain() {}

  /** Runs until the bot is told to stop, or prints what was asked for and ends. */
  public static void main(String[] args) {
    System.exit(Launcher.run(new SlackPlatform(), args));
  }
}
