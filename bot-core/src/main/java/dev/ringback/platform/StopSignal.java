package dev.ringback.platform;

import dev.ringback.platform.ChatPlatform.Connection;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process well when it is told to stop, by SIGTERM or Ctrl-C: closes the connection and
 * exits with 0. Left alone, the JVM would exit with 143 and finish nothing.
 */
final class StopSignal implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Logger log = LoggerFactory.getLogger(StopSignal.class);

  private final Thread hook = new Thread(this::stop, "stop");
  private volatile @Nullable Connection connection;

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What to close; before it is told, there is nothing to finish. */
  void closes(Connection connection) {
    this.connection = connection;
  }

  private void stop() {
    var open = connection;
    if (open != null) {
      log.info("told to stop, finishing");
      var closing = Thread.ofPlatform().daemon().name("close").start(open::close);
      try {
        if (!closing.join(PATIENCE)) {
          log.warn("not finished after {} s, leaving", PATIENCE.toSeconds());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    Runtime.getRuntime().halt(ExitStatus.DONE);
  }

  /** Lets the process end with a status of its own. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is being stopped already, and the hook decides how it ends.
    }
  }
}
