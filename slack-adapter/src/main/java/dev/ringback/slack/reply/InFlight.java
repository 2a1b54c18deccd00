package dev.ringback.slack.reply;

import dev.ringback.platform.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs answers on threads of their own, off the threads that read from Slack, and knows when all
 * are done. An answer that is under way may start another.
 */
public final class InFlight {

  private static final Logger LOG = LoggerFactory.getLogger(InFlight.class);

  /** Takes a request in and acknowledges it. */
  @FunctionalInterface
  public interface Intake<X extends Exception> {
    /** Returns once it is acknowledged. */
    void run() throws X;
  }

  private final Phaser answers = new Phaser(1);
  private final AtomicBoolean isFinishing = new AtomicBoolean();
  private final ScopedValue<List<Runnable>> held = ScopedValue.newInstance();

  /** Starts an answer, or has it start after the acknowledgement that is being made. */
  public void start(Runnable answer) {
    answers.register();
    if (held.isBound()) {
      held.get().add(answer);
    } else {
      launch(answer);
    }
  }

  /**
   * Acknowledges a request before the answers to it start, so that nothing they do, such as calls
   * to Slack, comes before the acknowledgement or delays it.
   */
  public <X extends Exception> void acknowledgeFirst(Intake<X> intake) throws X {
    var started = new ArrayList<Runnable>();
    try {
      ScopedValue.where(held, started)
          .call(() -> {
            intake.run();
            return started;
          });
    } finally {
      started.forEach(this::launch);
    }
  }

  private void launch(Runnable answer) {
    Thread.ofVirtual().name("answer").start(() -> run(answer));
  }

  /**
   * Waits until all that was started is done; called when nothing new comes any more.
   *
   * @return whether it was done in time
   */
  public boolean finish(Duration patience) throws InterruptedException {
    try {
      var phase = isFinishing.getAndSet(true) ? answers.getPhase() : answers.arriveAndDeregister();
      answers.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private void run(Runnable answer) {
    try {
      answer.run();
    } catch (RuntimeException e) {
      LOG.error("An answer failed", Trace.of(e));
    } finally {
      answers.arriveAndDeregister();
    }
  }
}
