package dev.ringback.console;

import dev.ringback.platform.ExitStatus;
import dev.ringback.platform.Shell;

/** Starts the bot in a terminal. */
public final class ConsoleMain {

  private ConsoleMain() {}

  /** Does what the arguments say; {@code --help} lists them. */
  public static void main(String[] args) {
    var shell = Shell.ofThisProcess();
    var command =
        new ConsoleCommand(
            shell,
            () -> StandardStreams.screen(shell.environment()),
            StandardStreams::areInteractive);
    int status = command.execute(args);
    // Left out where it is not needed, as System.exit looks for a logger first, which takes 10 ms.
    if (status != ExitStatus.DONE) {
      System.exit(status);
    }
  }
}
