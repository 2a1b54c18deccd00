package dev.ringback.discord;

import dev.ringback.operate.Observer;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Tells of requests that Discord refused as too many; to send them again is the SDK's work. */
record LimitCounter(Observer observer) implements Interceptor {

  private static final int TOO_MANY_REQUESTS = 429;

  @Override
  public Response intercept(Chain chain) throws IOException {
    var response = chain.proceed(chain.request());
    if (response.code() == TOO_MANY_REQUESTS) {
      observer.limitedByPlatform();
    }
    return response;
  }
}
