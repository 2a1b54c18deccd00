package dev.ringback.discord;

import dev.ringback.operate.Observer;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Tells of requests that Discord refused as too many. To send them again is the SDK's work, but for
 * first answers; it does so at once, and without an end, where it does not understand when to.
 */
record TooManyRequests(Observer observer) implements Interceptor {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final String RETRY_AFTER = "retry-after";
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(\\.\\d+)?");

  @Override
  public Response intercept(Chain chain) throws IOException {
    var request = chain.request();
    var response = chain.proceed(request);
    if (response.code() != TOO_MANY_REQUESTS) {
      return response;
    }
    observer.limitedByPlatform();
    var understood = response.newBuilder();
    understood.header(RETRY_AFTER, seconds(response.header(RETRY_AFTER)));
    if (Endpoint.of(request).hasTokenOfItsOwn()) {
      // The SDK takes it that no global limit holds here, and would wait with other requests only.
      understood.removeHeader("x-ratelimit-global");
    }
    return understood.build();
  }

  /** How long Discord asks to wait. */
  static Duration retryAfter(Response response) {
    return Duration.ofSeconds(Long.parseLong(seconds(response.header(RETRY_AFTER))));
  }

  /**
   * Whole seconds, which are all that the SDK reads; one where there is no number, or none left.
   */
  private static String seconds(@Nullable String retryAfter) {
    var number = NUMBER.matcher(Objects.requireNonNullElse(retryAfter, ""));
    if (!number.matches()) {
      return "1";
    }
    long whole = Long.parseLong(number.group(1));
    return String.valueOf(Math.max(1, number.group(2) == null ? whole : whole + 1));
  }
}
