package dev.ringback.slack;

import static org.awaitility.Awaitility.await;

import dev.ringback.slack.standin.Delivery;
import dev.ringback.slack.standin.HttpDelivery;
import dev.ringback.slack.standin.Person;
import dev.ringback.slack.standin.SlackStandIn;
import dev.ringback.slack.standin.SocketDelivery;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bot as it runs for an operator: a process of its own, with the flags of production, and with
 * a Slack on the loopback interface.
 */
final class StartedBot implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Pattern PORT = Pattern.compile("Listening to Slack on port (\\d+)");

  private final SlackStandIn slack;
  private final Mode mode;
  private final Process process;
  private final Path log;

  private StartedBot(SlackStandIn slack, Mode mode, Process process, Path log) {
    this.slack = slack;
    this.mode = mode;
    this.process = process;
    this.log = log;
  }

  /** How a bot is started, which a drill may make worse. */
  record Start(ProcessBuilder process, List<String> flags) {

    void flags(String... more) {
      flags.addAll(List.of(more));
    }

    void set(String name, String value) {
      process.environment().put(name, value);
    }
  }

  static StartedBot start(Mode mode, SlackStandIn slack) throws IOException {
    return start(mode, slack, _ -> {});
  }

  static StartedBot start(Mode mode, SlackStandIn slack, Consumer<Start> trouble)
      throws IOException {
    var log = Files.createTempFile("bot", ".log");
    var process = new ProcessBuilder().redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().clear();
    process.environment().putAll(settings(mode, slack));
    var start = new Start(process, new ArrayList<>());
    trouble.accept(start);
    process.command(command(start.flags()));
    return new StartedBot(slack, mode, process.start(), log);
  }

  private static Map<String, String> settings(Mode mode, SlackStandIn slack) {
    var common =
        Map.of("SLACK_BOT_TOKEN", SlackStandIn.BOT_TOKEN, "SLACK_API_URL", slack.api().toString());
    var own =
        switch (mode) {
          case SOCKET -> Map.of("SLACK_APP_TOKEN", SlackStandIn.APP_TOKEN);
          case HTTP -> Map.of("SLACK_SIGNING_SECRET", Bot.SIGNING_SECRET, "PORT", "0");
        };
    return Stream.of(common, own)
        .flatMap(settings -> settings.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<String> command(List<String> flags) {
    // The log of production, not that of the tests.
    var classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "@" + flagsOfProduction()));
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, SlackMain.class.getName()));
    return command;
  }

  private static Path flagsOfProduction() {
    return Path.of("..", "deploy", "adapter.jvm").toAbsolutePath().normalize();
  }

  /** Waits until it says something. */
  void awaitWord(String word) {
    await().atMost(LONGEST).until(() -> said().contains(word) || !process.isAlive());
    if (!said().contains(word)) {
      throw new AssertionError("did not say \"" + word + "\" but:\n" + said());
    }
  }

  /** Someone who uses Slack, once the bot can be talked to. */
  Person person(String id) {
    return new Person(slack, delivery(), id);
  }

  private Delivery delivery() {
    return switch (mode) {
      case SOCKET -> {
        await().atMost(LONGEST).until(() -> slack.sockets().connections() == 1);
        yield new SocketDelivery(slack.sockets(), LONGEST);
      }
      case HTTP -> http();
    };
  }

  /** The way in, in HTTP mode. */
  HttpDelivery http() {
    awaitWord("Listening to Slack on port");
    var port = PORT.matcher(said());
    if (!port.find()) {
      throw new AssertionError(said());
    }
    return new HttpDelivery(Integer.parseInt(port.group(1)), Bot.SIGNING_SECRET, LONGEST);
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.destroy();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The exit status, when it has ended. */
  int end() throws InterruptedException {
    if (!process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("still running; it said:\n" + said());
    }
    return process.exitValue();
  }

  /** Everything that it has written. */
  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(log);
  }
}
