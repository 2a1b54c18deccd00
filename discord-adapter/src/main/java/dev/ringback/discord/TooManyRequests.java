package dev.ringback.discord;

import dev.ringback.operate.Observer;
import java.io.IOException;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Tells of requests that Discord refused as too many. To send them again is the SDK's work; it does
 * so at once, and without an end, where it does not understand when to.
 */
record TooManyRequests(Observer observer) implements Interceptor {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final String RETRY_AFTER = "retry-after";

  @Override
  public Response intercept(Chain chain) throws IOException {
    var request = chain.request();
    var response = chain.proceed(request);
    if (response.code() != TOO_MANY_REQUESTS) {
      return response;
    }
    observer.limitedByPlatform();
    var understood = response.newBuilder();
    if (!Objects.requireNonNullElse(response.header(RETRY_AFTER), "").matches("\\d{1,9}")) {
      understood.header(RETRY_AFTER, "1");
    }
    if (Endpoint.of(request).hasTokenOfItsOwn()) {
      // The SDK takes it that no global limit holds here, and would wait with other requests only.
      understood.removeHeader("x-ratelimit-global");
    }
    return understood.build();
  }
}
