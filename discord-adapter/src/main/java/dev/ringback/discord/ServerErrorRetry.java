package dev.ringback.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends a request again that Discord failed on, as long as an interaction can still be answered.
 * The SDK does nothing after status 500, and after 502, 503 and their like it takes its time: its
 * last attempt comes when nobody waits for a first answer any more.
 *
 * <p>Nothing is posted twice by that: messages carry a nonce that Discord enforces, and an
 * interaction takes one first answer. Follow-ups have no such guard and are not sent again.
 */
final class ServerErrorRetry implements Interceptor {

  private static final int INTERNAL_SERVER_ERROR = 500;
  private static final Duration PATIENCE = Duration.ofMillis(2500);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

  @Override
  public Response intercept(Chain chain) throws IOException {
    long start = System.nanoTime();
    var request = chain.request();
    var response = chain.proceed(request);
    for (var pause = FIRST_PAUSE;
        isOurs(request, response) && isTime(start, pause);
        pause = next(pause)) {
      response.close();
      sleep(pause);
      response = chain.proceed(request);
    }
    // With any other status the SDK would go on, and much too late.
    return isOurs(request, response)
        ? response.newBuilder().code(INTERNAL_SERVER_ERROR).build()
        : response;
  }

  private static boolean isOurs(Request request, Response response) {
    return isFirstAnswer(request)
        ? response.code() >= INTERNAL_SERVER_ERROR
        : response.code() == INTERNAL_SERVER_ERROR && !isFollowUp(request);
  }

  private static boolean isFirstAnswer(Request request) {
    return request.url().pathSegments().getLast().equals("callback");
  }

  private static boolean isFollowUp(Request request) {
    return request.method().equals("POST") && request.url().pathSegments().contains("webhooks");
  }

  private static Duration next(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
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
