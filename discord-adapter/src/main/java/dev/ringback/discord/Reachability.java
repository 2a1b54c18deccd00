package dev.ringback.discord;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** What a connection failed on. Without addresses, which may hold a password. */
  static String describe(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> inWords(cause).stream())
        .findFirst()
        .orElseGet(() -> "it fails with " + failure.getClass().getSimpleName());
  }

  private static Optional<String> inWords(Throwable failure) {
    return switch (failure) {
      case UnknownHostException _ -> Optional.of("its name cannot be looked up");
      case ConnectException _ -> Optional.of("it takes no connections");
      case SocketTimeoutException _ -> Optional.of("it does not answer in time");
      default -> Optional.empty();
    };
  }
}
