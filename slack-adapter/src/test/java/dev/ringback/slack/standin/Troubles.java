package dev.ringback.slack.standin;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;

/** What a test wants to go wrong or slowly, once each, by the method that is called. */
final class Troubles {

  private final Map<String, Queue<MockResponse>> faults = new ConcurrentHashMap<>();
  private final Map<String, Queue<MockResponse>> losses = new ConcurrentHashMap<>();
  private final Map<String, Duration> delays = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> holds = new ConcurrentHashMap<>();

  void fail(String method, MockResponse answer) {
    faults.computeIfAbsent(method, _ -> new ConcurrentLinkedQueue<>()).add(answer);
  }

  void lose(String method, MockResponse instead) {
    losses.computeIfAbsent(method, _ -> new ConcurrentLinkedQueue<>()).add(instead);
  }

  void delay(String method, Duration delay) {
    delays.put(method, delay);
  }

  void hold(String method, CountDownLatch until) {
    holds.put(method, until);
  }

  /** Answers a call, as late and as badly as is wanted. */
  MockResponse meet(String method, Supplier<MockResponse> answer) {
    var fault = next(faults, method);
    if (fault != null) {
      return fault;
    }
    pause(method);
    var loss = next(losses, method);
    var good = answer.get();
    return loss == null ? good : loss;
  }

  private static @Nullable MockResponse next(
      Map<String, Queue<MockResponse>> answers, String method) {
    var queue = answers.get(method);
    return queue == null ? null : queue.poll();
  }

  private void pause(String method) {
    try {
      var delay = delays.remove(method);
      Thread.sleep(delay == null ? Duration.ZERO : delay);
      var hold = holds.remove(method);
      if (hold != null && !hold.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("held for too long");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
