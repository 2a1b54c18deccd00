package dev.ringback.slack.transport;

import dev.ringback.slack.retry.Backoff;
import java.time.Duration;

/**
 * How patient Socket Mode is.
 *
 * @param heartbeat how often Slack is asked for a sign of life; without one until it is asked
 *     again, a link ends
 * @param shortLife a link that ends sooner is a failure, and the next one has to wait
 * @param grace how long Slack may take to close a link that it wanted replaced
 * @param backoff how long to wait after failures
 */
public record SocketModeTiming(
    Duration heartbeat, Duration shortLife, Duration grace, Backoff backoff) {

  /** For a network as it usually is. */
  public static final SocketModeTiming USUAL =
      new SocketModeTiming(
          Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Backoff.USUAL);
}
