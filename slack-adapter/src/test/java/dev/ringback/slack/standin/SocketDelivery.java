package dev.ringback.slack.standin;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Over the newest socket of Socket Mode. */
public record SocketDelivery(SocketServer sockets, Duration patience) implements Delivery {

  /** As patient as Slack. */
  public SocketDelivery(SocketServer sockets) {
    this(sockets, SLACKS_PATIENCE);
  }

  @Override
  public JsonObject deliver(Kind kind, JsonObject payload, int retry) {
    try {
      var acknowledgement =
          sockets
              .send(kind.envelope, payload, kind == Kind.COMMAND, retry)
              .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      var body = acknowledgement.getAsJsonObject("payload");
      return body == null ? new JsonObject() : body;
    } catch (TimeoutException | ExecutionException | InterruptedException e) {
      throw new AssertionError("not acknowledged", e);
    }
  }
}
