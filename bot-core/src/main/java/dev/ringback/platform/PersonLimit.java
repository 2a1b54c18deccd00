package dev.ringback.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How much one person may ask in a minute, which begins with their first question. Remembers so
 * many people only: with more of them at once, the one whose minute began first starts anew.
 */
final class PersonLimit {

  static final int MOST_PEOPLE = 10_000;

  private static final long WINDOW = Duration.ofMinutes(1).toNanos();

  private static final class Window {
    final long begin;
    int questions;

    Window(long begin) {
      this.begin = begin;
    }
  }

  private final int most;
  private final LongSupplier nanos;

  /** In the order in which their windows began, and so in which they end. */
  private final Map<String, Window> windows = new LinkedHashMap<>();

  /**
   * A limit.
   *
   * @param most questions in a minute; 0 for any number
   * @param nanos the time, as {@link System#nanoTime} tells it
   */
  PersonLimit(int most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
  }

  Admission admit(String person) {
    if (most == 0) {
      return Admission.ADMITTED;
    }
    int question = count(person);
    if (question <= most) {
      return Admission.ADMITTED;
    }
    return question == most + 1 ? Admission.TOLD : Admission.IGNORED;
  }

  /** How many people are remembered. */
  synchronized int people() {
    return windows.size();
  }

  private synchronized int count(String person) {
    long now = nanos.getAsLong();
    var eldest = windows.values().iterator();
    while (eldest.hasNext() && now - eldest.next().begin >= WINDOW) {
      eldest.remove();
    }
    var window = windows.get(person);
    if (window == null) {
      if (windows.size() >= MOST_PEOPLE) {
        windows.remove(windows.keySet().iterator().next());
      }
      window = new Window(now);
      windows.put(person, window);
    }
    // One more than it matters is enough to count to.
    window.questions = Math.min(window.questions + 1, most + 2);
    return window.questions;
  }
}
