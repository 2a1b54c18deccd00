package dev.ringback.discord.standin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** What goes wrong with a request. */
public interface Fault {

  /** Does the work that was asked for, or not, and answers. */
  MockResponse answer(Supplier<MockResponse> work);

  /** Discord does nothing and says so. */
  static Fault status(int status) {
    var response = Rest.json(status, "{\"message\": \"Failed\", \"code\": 0}");
    return _ -> response;
  }

  /**
   * Discord demands to come again later.
   *
   * @param headers when, and what the limit is for
   */
  static Fault limit(Map<String, String> headers) {
    var response =
        Rest.json(429, "{\"message\": \"Limited\"}")
            .newBuilder()
            .setHeader("via", "1.1 discord.example");
    headers.forEach(response::setHeader);
    return _ -> response.build();
  }

  /** Discord demands to come again in so many seconds. */
  static Fault limit(int seconds) {
    return limit(Map.of("retry-after", String.valueOf(seconds), "x-ratelimit-scope", "user"));
  }

  /** Discord does the work, and hangs up before it says so. */
  static Fault cut() {
    return work -> work.get().newBuilder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  /** Discord does the work, but fails to say so: something on the way answers in its place. */
  static Fault lost(int status) {
    return work -> {
      var _ = work.get();
      return status(status).answer(work);
    };
  }

  /** Discord does the work, and says so when so much time has gone by. */
  static Fault delay(Duration time) {
    return work ->
        work.get().newBuilder().headersDelay(time.toMillis(), TimeUnit.MILLISECONDS).build();
  }

  /** Nothing but that Discord asks for another connection next time. */
  static Fault lastOnItsConnection() {
    return work -> work.get().newBuilder().setHeader("connection", "close").build();
  }
}
