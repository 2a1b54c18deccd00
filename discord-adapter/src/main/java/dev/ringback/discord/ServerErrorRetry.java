package dev.ringback.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends a request again that Discord failed on with status 500, as long as an interaction can still
 * be answered. The SDK itself does that after 502, 503 and 504, but not after 500.
 *
 * <p>Nothing is posted twice by that: messages carry a nonce that Discord enforces, and an
 * interaction takes one first answer. Follow-ups have no such guard and are not sent again.
 */
final class ServerErrorRetry implements Interceptor {

  private static final Duration PATIENCE = Duration.ofMillis(2500);

  @Override
  public Response intercept(Chain chain) throws IOException {
    long start = System.nanoTime();
    var response = chain.proceed(chain.request());
    for (var pause = Duration.ofMillis(100);
        response.code() == 500 && !isFollowUp(chain.request()) && isTime(start, pause);
        pause = pause.multipliedBy(2)) {
      response.close();
      sleep(pause);
      response = chain.proceed(chain.request());
    }
    return response;
  }

  private static boolean isFollowUp(Request request) {
    return request.method().equals("POST") && request.url().pathSegments().contains("webhooks");
  }

  private static boolean isTime(long start, Duration pause) {
    return System.nanoTime() - start + pause.toNanos() < PATIENCE.toNanos();
  }

  private static void sleep(Duration pause) throws InterruptedIOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
