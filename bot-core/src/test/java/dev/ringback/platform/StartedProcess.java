package dev.ringback.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A main in a process of its own, on this test's class path, with its log on standard output. */
public final class StartedProcess implements AutoCloseable {

  private final Process process;
  private final Path out;

  private StartedProcess(Process process, Path out) {
    this.process = process;
    this.out = out;
  }

  /** Starts it with nothing in its environment but what is given. */
  public static StartedProcess of(Class<?> main, Map<String, String> environment, String... args)
      throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    var out = Files.createTempFile("started", ".out");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new StartedProcess(builder.start(), out);
  }

  /** Writes to its standard input, to its end. */
  public void type(String text) throws IOException {
    try (var in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Sends SIGTERM. */
  public void terminate() {
    process.destroy();
  }

  /** The exit status, when it has ended. */
  public int await(Duration longest) throws InterruptedException {
    if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("still running; it said:\n" + said());
    }
    return process.exitValue();
  }

  /** Everything that it has written to standard output and standard error. */
  public String said() {
    try {
      return Files.readString(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(out);
  }
}
