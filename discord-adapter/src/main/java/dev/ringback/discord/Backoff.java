package dev.ringback.discord;

import java.time.Duration;

/**
 * The pauses between attempts at one thing, each twice as long as the one before, up to a minute.
 */
final class Backoff {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  private Duration next = Duration.ofMillis(500);

  /** How long to wait before the next attempt. */
  Duration next() {
    var pause = next;
    var twice = pause.multipliedBy(2);
    next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    return pause;
  }
}
