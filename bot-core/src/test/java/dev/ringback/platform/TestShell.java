package dev.ringback.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A shell whose streams are in memory. */
public final class TestShell {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Shell shell;

  private TestShell(String input, Map<String, String> environment) {
    shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            environment);
  }

  public static TestShell withInput(String input) {
    return new TestShell(input, Map.of());
  }

  public static TestShell withEnvironment(Map<String, String> environment) {
    return new TestShell("", environment);
  }

  public Shell shell() {
    return shell;
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  public List<String> outLines() {
    return out().lines().toList();
  }

  public List<String> errLines() {
    return err().lines().toList();
  }
}
