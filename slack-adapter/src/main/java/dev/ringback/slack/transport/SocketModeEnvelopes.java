package dev.ringback.slack.transport;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import dev.ringback.platform.Trace;
import dev.ringback.slack.reply.InFlight;
import java.util.Map;
import okhttp3.WebSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the app for each envelope and acknowledges it on the socket that it came by. */
public final class SocketModeEnvelopes implements SocketModeLink.EnvelopeHandler {

  private static final Logger LOG = LoggerFactory.getLogger(SocketModeEnvelopes.class);

  private final App app;
  private final SlackRequestParser parser;
  private final InFlight inFlight;
  private volatile boolean taking = true;

  /** Envelopes for an app. */
  public SocketModeEnvelopes(App app, InFlight inFlight) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
    this.inFlight = inFlight;
  }

  /** What comes from now on is not acknowledged, so that Slack gives it to another replica. */
  void stopTaking() {
    taking = false;
  }

  boolean isTaking() {
    return taking;
  }

  @Override
  public void handle(WebSocket socket, JsonObject envelope) {
    var id = envelope.getAsJsonPrimitive("envelope_id");
    if (taking && id != null) {
      inFlight.start(
          () -> inFlight.acknowledgeFirst(() -> acknowledge(socket, id, answer(envelope))));
    }
  }

  /**
   * The body of the answer, or nothing; all that comes is acknowledged, or Slack would send it
   * again.
   */
  private String answer(JsonObject envelope) {
    try {
      if (envelope.get("payload") instanceof JsonObject payload) {
        var request = parser.parse(request(payload.toString()));
        if (request != null) {
          var response = app.run(request);
          return response.getBody() == null ? "" : response.getBody();
        }
      }
    } catch (Exception e) {
      LOG.error("An envelope could not be handled", Trace.of(e));
    }
    return "";
  }

  private static HttpRequest request(String body) {
    return new HttpRequest("", Map.of(), body, new RequestHeaders(Map.of()), "", true);
  }

  private static void acknowledge(WebSocket socket, JsonPrimitive id, String body) {
    var payload = body.startsWith("{") ? ",\"payload\":" + body : "";
    if (!socket.send("{\"envelope_id\":" + id + payload + "}")) {
      LOG.warn("An envelope could not be acknowledged: the connection is gone");
    }
  }
}
