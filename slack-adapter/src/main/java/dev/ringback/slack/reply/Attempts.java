package dev.ringback.slack.reply;

import dev.ringback.slack.reply.Outcome.Later;
import dev.ringback.slack.reply.Outcome.Refused;
import dev.ringback.slack.reply.Outcome.Taken;
import dev.ringback.slack.reply.Outcome.Unknown;
import dev.ringback.slack.retry.Backoff;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries to show a message until Slack takes it, on the answer's own thread.
 *
 * <ul>
 *   <li>After 429 it waits as long as Slack asks.
 *   <li>After 503, and where no connection came about, Slack has done nothing: it waits by the
 *       {@link Backoff}, unless Slack says how long.
 *   <li>After any other 5xx, a connection that broke or a timeout, the message may be there
 *       already, and nothing in Slack's API tells a second attempt from a second message. So a new
 *       message is not sent again, by no other way either: rather none than two. What may be done
 *       twice, such as taking a message away, is tried again as after 503.
 * </ul>
 *
 * <p>There are few attempts, and a minute for all of them: by then whoever asked has asked again or
 * looked elsewhere.
 */
final class Attempts {

  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
  private static final int MOST = 5;
  private static final Duration WORTHWHILE = Duration.ofMinutes(1);

  private final Backoff backoff;

  Attempts(Backoff backoff) {
    this.backoff = backoff;
  }

  /** Shows a new message. */
  Fate once(Supplier<Outcome> attempt) {
    return repeat(attempt, false);
  }

  /** Does what may be done twice. */
  Fate atLeastOnce(Supplier<Outcome> attempt) {
    return repeat(attempt, true);
  }

  private Fate repeat(Supplier<Outcome> attempt, boolean mayBeDoneTwice) {
    var begin = System.nanoTime();
    var otherwise = Fate.NOT_SHOWN;
    for (var attempts = 1; ; attempts++) {
      var wait = backoff.after(attempts);
      switch (attempt.get()) {
        case Taken() -> {
          return Fate.SHOWN;
        }
        case Refused() -> {
          return otherwise;
        }
        case Later(var asked) -> wait = asked.orElse(wait);
        case Unknown() -> {
          otherwise = Fate.UNKNOWN;
          if (!mayBeDoneTwice) {
            return otherwise;
          }
        }
      }
      var late = Duration.ofNanos(System.nanoTime() - begin).plus(wait).compareTo(WORTHWHILE) > 0;
      if (late || attempts == MOST) {
        LOG.warn("An answer was given up at attempt {}", attempts);
        return otherwise;
      }
      try {
        Thread.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return otherwise;
      }
    }
  }
}
