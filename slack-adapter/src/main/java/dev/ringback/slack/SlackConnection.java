package dev.ringback.slack;

import com.slack.api.Slack;
import dev.ringback.platform.ChatPlatform;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bot that runs in Slack. */
record SlackConnection(
    Slack slack, Transport transport, InFlight inFlight, CompletableFuture<Void> end)
    implements ChatPlatform.Connection {

  private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);

  /** Leaves a second of the five for the farewell. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  @Override
  public boolean isReady() {
    return !end.isDone() && transport.isReady();
  }

  @Override
  public void awaitEnd() throws SettingsException, InterruptedException {
    try {
      end.get();
    } catch (ExecutionException e) {
      // Answers that need no token, such as those to response URLs, can still arrive.
      close();
      if (e.getCause() instanceof SettingsException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      transport.stopTaking();
      if (!inFlight.finish(Duration.ofNanos(deadline - System.nanoTime()))) {
        LOG.warn("Some answers were not finished in time");
      }
      transport.close();
      slack.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.warn("Slack's client did not close: {}", e.getClass().getSimpleName());
    } finally {
      end.complete(null);
    }
  }
}
