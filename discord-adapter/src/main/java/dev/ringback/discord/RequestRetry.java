package dev.ringback.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a request again that failed, as long as somebody waits for what it brings. The SDK does
 * nothing after status 500, and after 502, 503 and their like it takes its time: its last attempt
 * comes when nobody waits for a first answer any more. Nor does it heed limits of those, as they go
 * past its queues.
 *
 * <p>Nothing is shown twice by that: messages carry a nonce that Discord enforces, and an
 * interaction takes one first answer. Follow-ups have no such guard, and are sent again only if
 * they cannot have arrived.
 */
final class RequestRetry implements Interceptor {

  private static final Logger log = LoggerFactory.getLogger(RequestRetry.class);

  private static final int NO_CONTENT = 204;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int INTERNAL_SERVER_ERROR = 500;

  /** Discord's own number for a first answer where there is one. */
  private static final String ACKNOWLEDGED_ALREADY = "40060";

  private static final Duration PATIENCE = Duration.ofMillis(2500);

  /** For what has no deadline and is not asked for again by itself. */
  private static final Duration LONG_PATIENCE = Duration.ofSeconds(10);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

  @Override
  public Response intercept(Chain chain) throws IOException {
    long start = System.nanoTime();
    var endpoint = Endpoint.of(chain.request());
    var request = withoutRepetition(chain.request());
    var pause = FIRST_PAUSE;
    for (boolean isFirst = true; ; isFirst = false) {
      try {
        var response = chain.proceed(request);
        if (!isOurs(endpoint, response.code())) {
          return isFirst || !isAcknowledged(endpoint, response) ? response : done(response);
        }
        if (response.code() == TOO_MANY_REQUESTS) {
          pause = TooManyRequests.retryAfter(response);
          if (!isTime(endpoint, start, pause)) {
            return response;
          }
        }
        if (endpoint == Endpoint.FOLLOW_UP || !isTime(endpoint, start, pause)) {
          // With any other status the SDK would go on.
          return response.newBuilder().code(INTERNAL_SERVER_ERROR).build();
        }
        response.close();
      } catch (IOException e) {
        if (!mayRepeat(endpoint, e)
            || chain.call().isCanceled()
            || !isTime(endpoint, start, pause)) {
          throw e;
        }
        if (isFirst) {
          log.warn("A request failed: {}; trying again", Reachability.describe(e));
        }
      }
      sleep(pause);
      pause = next(pause);
    }
  }

  private static boolean isOurs(Endpoint endpoint, int status) {
    return switch (endpoint) {
      case FIRST_ANSWER -> status >= INTERNAL_SERVER_ERROR || status == TOO_MANY_REQUESTS;
      case FOLLOW_UP -> status >= INTERNAL_SERVER_ERROR;
      default -> status == INTERNAL_SERVER_ERROR;
    };
  }

  private static boolean mayRepeat(Endpoint endpoint, IOException failure) {
    return endpoint != Endpoint.FOLLOW_UP
        || failure instanceof ConnectException
        || failure instanceof UnknownHostException;
  }

  /** Whether an attempt that seemed to fail was the one that came through. */
  private static boolean isAcknowledged(Endpoint endpoint, Response response) throws IOException {
    return endpoint == Endpoint.FIRST_ANSWER
        && response.code() == BAD_REQUEST
        && response.peekBody(1000).string().contains(ACKNOWLEDGED_ALREADY);
  }

  private static Response done(Response response) {
    response.close();
    return response.newBuilder().code(NO_CONTENT).body(ResponseBody.EMPTY).build();
  }

  /** The same request, which the client will not send again where it thinks fit. */
  private static Request withoutRepetition(Request request) {
    var body = request.body();
    return body == null
        ? request
        : request.newBuilder().method(request.method(), new Once(body)).build();
  }

  private static Duration next(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  private static boolean isTime(Endpoint endpoint, long start, Duration pause) {
    var patience =
        switch (endpoint) {
          case FIRST_ANSWER, OTHER -> PATIENCE;
          case FOLLOW_UP, INTERACTION, CHANNEL -> LONG_PATIENCE;
        };
    return System.nanoTime() - start + pause.toNanos() < patience.toNanos();
  }

  private static void sleep(Duration pause) throws InterruptedIOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static final class Once extends RequestBody {

    private final RequestBody body;

    Once(RequestBody body) {
      this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }
  }
}
