package dev.ringback.platform;

import dev.ringback.Ringback;
import dev.ringback.operate.ManagementPort;
import dev.ringback.platform.ChatPlatform.Connection;
import java.security.Security;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process that is a bot: connects, and stays until it is told to stop or cannot go on. */
class BotProcess {

  private static final Logger log = LoggerFactory.getLogger(BotProcess.class);

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final ChatPlatform platform;

  private volatile @Nullable Connection connection;

  BotProcess(ChatPlatform platform) {
    this.platform = platform;
  }

  /** Called once the bot is connected. */
  void connected(Connection connection, @Nullable ManagementPort port) {}

  private boolean isReady() {
    var open = connection;
    return open != null && open.isReady();
  }

  /**
   * Runs the bot.
   *
   * @return the exit status, unless the process is told to stop: then it ends in here
   */
  int run(Settings settings) throws SettingsException {
    TrustedCertificates.readAhead();
    forgetFailedLookUps();
    var ringback = Languages.ringback(settings);
    var operation = Operation.read(settings);
    try (var stop = new StopSignal();
        var port = operation.open(platform.name(), this::isReady)) {
      Languages.lack(settings).ifPresent(log::warn);
      var connection = platform.connect(settings, ringback, operation.desk(port));
      this.connection = connection;
      stop.closes(connection);
      log.info("{} connected", platform.name());
      Thread.ofPlatform().name("load").daemon().start(() -> load(ringback));
      connected(connection, port);
      connection.awaitEnd();
      return ExitStatus.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.FAILED;
    } catch (RuntimeException e) {
      log.error("{} failed", platform.name(), Trace.of(e));
      return ExitStatus.FAILED;
    }
  }

  /**
   * Only a moment later, as it would take time from connecting and from the first answers. A
   * question that comes before waits for its part.
   */
  private static void load(Ringback ringback) {
    try {
      Thread.sleep(MOMENT);
      ringback.prepare();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Has a name that could not be looked up looked up again at the next attempt. Java would go on
   * failing for 10 seconds from memory, which can be all the time that an answer has. It reads this
   * once, before it looks up the first name.
   */
  private static void forgetFailedLookUps() {
    Security.setProperty("networkaddress.cache.negative.ttl", "0");
  }
}
