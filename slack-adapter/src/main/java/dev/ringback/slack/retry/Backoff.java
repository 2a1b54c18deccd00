package dev.ringback.slack.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before trying again: twice as long after each failure, up to a limit, and of
 * that a random part, so that many bots that lost Slack together do not come back together.
 */
public record Backoff(Duration first, Duration longest) {

  /** For Slack. */
  public static final Backoff USUAL = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

  /**
   * A random wait.
   *
   * @param failures in a row so far, at least one
   */
  public Duration after(int failures) {
    var doubled = first.toMillis() << Math.min(failures - 1, 16);
    var limit = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(limit / 2, limit + 1));
  }
}
