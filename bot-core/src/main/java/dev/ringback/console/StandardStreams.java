package dev.ringback.console;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Finds out what the standard streams are: without native code, and without a process where there
 * is no terminal.
 */
final class StandardStreams {

  private static final Path DESCRIPTORS_ON_LINUX = Path.of("/proc/self/fd");

  private StandardStreams() {}

  /** Whether a person reads what is written, and can write what is read. */
  static boolean areInteractive() {
    return isTerminal("0") && isTerminal("1");
  }

  /** What standard output is shown on. */
  static Screen screen(Map<String, String> environment) {
    return isTerminal("1") ? Screen.ofTerminal(columns(environment), environment) : Screen.NONE;
  }

  /**
   * System.console() alone would not do: it asks for both streams, and takes 30 ms. It is null
   * without a terminal, in JDK 25 as before 22, whatever Error Prone has heard.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(String descriptor) {
    try {
      var target = Files.readSymbolicLink(DESCRIPTORS_ON_LINUX.resolve(descriptor)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      var console = System.console();
      return console != null && console.isTerminal();
    }
  }

  private static int columns(Map<String, String> environment) {
    try {
      return Integer.parseInt(environment.getOrDefault("COLUMNS", columnsOfTerminal()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** What {@code stty size} says after the rows, or nothing. */
  private static String columnsOfTerminal() {
    try {
      var stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return said.substring(said.indexOf(' ') + 1).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
