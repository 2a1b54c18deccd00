package dev.ringback.slack.transport;

import dev.ringback.platform.SettingsException;
import dev.ringback.platform.Trace;
import dev.ringback.slack.retry.Backoff;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a connection, round after round, until its thread is interrupted. Never ends unheard: after
 * a failure that nobody expected it goes on, and what it cannot outlive ends the bot, so that
 * whoever supervises the process starts it again.
 */
final class Keeper implements Runnable {

  /** What has to be done once for each end of a connection. */
  @FunctionalInterface
  interface Round {
    /** Waits for an end and connects again; may be called again after it failed. */
    void run() throws SettingsException, InterruptedException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

  private final Round round;
  private final Backoff backoff;
  private final Consumer<Throwable> end;

  Keeper(Round round, Backoff backoff, Consumer<Throwable> end) {
    this.round = round;
    this.backoff = backoff;
    this.end = end;
  }

  @Override
  public void run() {
    try {
      for (var failures = 0; ; ) {
        failures = succeeds() ? 0 : failures + 1;
        if (failures > 0) {
          Thread.sleep(backoff.after(failures));
        }
      }
    } catch (SettingsException | Error e) {
      end.accept(e);
    } catch (InterruptedException e) {
      // closed
    }
  }

  private boolean succeeds() throws SettingsException, InterruptedException {
    try {
      round.run();
      return true;
    } catch (RuntimeException e) {
      LOG.error("The connection to Slack could not be kept; trying again", Trace.of(e));
      return false;
    }
  }
}
