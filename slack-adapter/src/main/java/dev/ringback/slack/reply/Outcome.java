package dev.ringback.slack.reply;

import dev.ringback.slack.retry.RetryAfter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one attempt to show a message, as far as Slack's answer tells. */
sealed interface Outcome {

  /** Slack took it. */
  record Taken() implements Outcome {}

  /** Slack did nothing, and will not do it another time either. */
  record Refused() implements Outcome {}

  /**
   * Slack did nothing but may do it later.
   *
   * @param asked how long Slack wants to be left alone, if it says so
   */
  record Later(Optional<Duration> asked) implements Outcome {}

  /** Slack may have done it or not. */
  record Unknown() implements Outcome {}

  /** What a status other than 200 tells. */
  static Outcome ofStatus(int status, @Nullable String retryAfter) {
    return switch (status) {
      case 429, 503 -> new Later(RetryAfter.of(retryAfter));
      default -> status >= 500 ? new Unknown() : new Refused();
    };
  }

  /** What a code of the Web API tells; Slack says of the unknown ones that part may be done. */
  static Outcome ofError(@Nullable String error) {
    return switch (error) {
      case "ratelimited", "rate_limited", "request_timeout", "service_unavailable" ->
          new Later(Optional.empty());
      case "internal_error", "fatal_error" -> new Unknown();
      case null, default -> new Refused();
    };
  }

  /** What a lost connection tells: one that never was has carried nothing. */
  static Outcome ofLoss(IOException loss) {
    return switch (loss) {
      case ConnectException _, NoRouteToHostException _, UnknownHostException _ ->
          new Later(Optional.empty());
      default -> new Unknown();
    };
  }
}
