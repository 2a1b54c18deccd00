package dev.ringback.slack.retry;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header by which Slack says how long it wants to be left alone, in seconds. */
public final class RetryAfter {

  /** Its name. */
  public static final String HEADER = "Retry-After";

  private RetryAfter() {}

  /** Reads the header; empty if it is missing or no number. */
  public static Optional<Duration> of(@Nullable String header) {
    return Optional.ofNullable(header)
        .filter(seconds -> seconds.matches("\\d{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
