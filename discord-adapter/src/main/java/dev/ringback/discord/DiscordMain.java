package dev.ringback.discord;

import dev.ringback.platform.Launcher;

/** Runs the bot in Discord: {@code ./ringback discord}. */
public final class DiscordMain {

  private DiscordMain() {}

  /** Does what the arguments say, as {@code --help} tells. */
  public static void main(String[] args) {
    System.exit(Launcher.run(new DiscordPlatform(), args));
  }
}
