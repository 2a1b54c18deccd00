package dev.ringback.platform;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a command gets from the shell that starts it. Passed on explicitly, so that nothing else
 * reads the process's own streams and variables.
 */
public record Shell(
    InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {

  /** The shell that started this process. */
  public static Shell ofThisProcess() {
    return new Shell(System.in, System.out, System.err, System.getenv());
  }
}
