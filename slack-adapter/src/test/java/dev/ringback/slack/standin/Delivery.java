package dev.ringback.slack.standin;

import com.google.gson.JsonObject;
import java.time.Duration;

/** A way by which Slack hands requests to the bot. */
public interface Delivery {

  /** How long Slack waits for an acknowledgement. */
  Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

  /** What a request is about. */
  enum Kind {
    COMMAND("slash_commands"),
    EVENT("events_api"),
    INTERACTION("interactive");

    final String envelope;

    Kind(String envelope) {
      this.envelope = envelope;
    }
  }

  /**
   * Hands over a request.
   *
   * @return the body of the acknowledgement, empty if there is none
   * @throws AssertionError if the bot does not acknowledge in time
   */
  default JsonObject deliver(Kind kind, JsonObject payload) {
    return deliver(kind, payload, 0);
  }

  /**
   * The same.
   *
   * @param retry how often Slack has handed it over before, as far as it knows in vain
   */
  JsonObject deliver(Kind kind, JsonObject payload, int retry);
}
