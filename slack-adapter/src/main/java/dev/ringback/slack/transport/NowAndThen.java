package dev.ringback.slack.transport;

import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Lets a line into the log once a minute at most, where strangers could fill it. */
final class NowAndThen {

  private static final long PAUSE = Duration.ofMinutes(1).toNanos();

  private final LongSupplier nanos;
  private boolean isFirst = true;
  private long toldAt;
  private int untold;

  /**
   * A line that was not told yet.
   *
   * @param nanos the time, as {@link System#nanoTime} tells it
   */
  NowAndThen(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Tells the line, with how often it was kept back since the last time, or keeps it back. */
  synchronized void tell(IntConsumer line) {
    var now = nanos.getAsLong();
    if (isFirst || now - toldAt >= PAUSE) {
      line.accept(untold);
      isFirst = false;
      toldAt = now;
      untold = 0;
    } else {
      untold++;
    }
  }
}
