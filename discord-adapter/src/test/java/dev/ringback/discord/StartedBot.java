package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The bot in a process of its own. */
final class StartedBot implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Process process;
  private final Path log;

  private StartedBot(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts it.
   *
   * @param flags for Java
   */
  static StartedBot with(Map<String, String> settings, String... flags) throws IOException {
    var log = Files.createTempFile("bot", ".log");
    return start(Redirect.to(log.toFile()), log, settings, List.of(flags));
  }

  /** Starts it with a log that takes nothing, as where the disk is full. */
  static StartedBot withFullLog(Map<String, String> settings) throws IOException {
    return start(Redirect.to(new File("/dev/full")), Path.of("/dev/null"), settings, List.of());
  }

  private static StartedBot start(
      Redirect redirect, Path log, Map<String, String> settings, List<String> flags)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(flags);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), DiscordMain.class.getName()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(redirect);
    builder.environment().putAll(settings);
    return new StartedBot(builder.start(), log);
  }

  /** Waits until its log has something, and returns that. */
  String awaitWords(String pattern) {
    Awaitility.await()
        .atMost(LONGEST)
        .untilAsserted(() -> assertThat(said()).containsPattern(pattern));
    var words = Pattern.compile(pattern).matcher(said());
    assertThat(words.find()).isTrue();
    return words.group(words.groupCount());
  }

  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** The exit status, when it has ended. */
  int await() throws InterruptedException {
    assertThat(process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    if (Files.isRegularFile(log)) {
      Files.delete(log);
    }
  }
}
