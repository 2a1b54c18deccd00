package dev.ringback.slack.listen;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers events by their id. Slack sends an event again, for up to an hour, when it did not hear
 * in time that it arrived.
 */
final class SeenEvents {

  private static final int MEMORY = 4096;

  private final Set<String> ids = new LinkedHashSet<>();

  /** Whether an event comes for the first time. One without an id always does. */
  synchronized boolean isNew(@Nullable String eventId) {
    if (eventId == null) {
      return true;
    }
    if (ids.size() >= MEMORY) {
      ids.remove(ids.iterator().next());
    }
    return ids.add(eventId);
  }
}
