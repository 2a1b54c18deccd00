package dev.ringback.platform;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds this machine's clock against the platform's. */
public final class ClockCheck {

  private static final Duration NOTABLE = Duration.ofSeconds(30);

  /** Beyond it Slack's signatures are refused, and so would the answers of TLS servers be soon. */
  private static final Duration TOO_MUCH = Duration.ofMinutes(4);

  private ClockCheck() {}

  /**
   * What to say of the clock; empty if the platform does not tell the time.
   *
   * @param date the header {@code Date} of an answer that has just come
   */
  public static Optional<Finding> compare(@Nullable String date, Instant now) {
    return time(date).map(theirs -> finding(Duration.between(theirs, now)));
  }

  private static Optional<Instant> time(@Nullable String date) {
    try {
      return Optional.ofNullable(date)
          .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Finding finding(Duration ahead) {
    var skew = ahead.abs();
    if (skew.compareTo(NOTABLE) <= 0) {
      return Finding.ok("the clock of this machine is right");
    }
    var what =
        "the clock of this machine is %d s %s"
            .formatted(skew.toSeconds(), ahead.isNegative() ? "slow" : "fast");
    var advice = "Let it be set over the network (NTP).";
    return skew.compareTo(TOO_MUCH) <= 0
        ? Finding.note(what, advice)
        : Finding.wrong(
            what + ", so that what is signed counts as too old or not yet made", advice);
  }
}
