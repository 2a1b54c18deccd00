package dev.ringback.discord;

import dev.ringback.platform.Unreachable;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/** Why Discord cannot be reached, in plain words, and whether it is worth waiting for. */
final class Reachability {

  private Reachability() {}

  /** Whether something answered and did not like the request: asking again would not help. */
  static boolean isRefusal(ErrorResponseException failure) {
    int status = failure.getResponse().code;
    return status >= 300 && status < 500;
  }

  /** What a request failed on. */
  static String describe(ErrorResponseException failure) {
    var response = failure.getResponse();
    var exception = response.getException();
    return exception == null
        ? "it answers with HTTP " + response.code
        : describe((Throwable) exception);
  }

  /** What a connection failed on. */
  static String describe(Throwable failure) {
    return Unreachable.describe(failure);
  }
}
