package dev.ringback.slack.standin;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** Slack's side of Socket Mode: several sockets may be open, envelopes go to the newest. */
public final class SocketServer extends WebSocketListener {

  private final List<WebSocket> open = new CopyOnWriteArrayList<>();
  private final Map<String, CompletableFuture<JsonObject>> unacknowledged =
      new ConcurrentHashMap<>();
  private final List<String> log = new CopyOnWriteArrayList<>();

  /** Lets a connection come about. */
  public MockResponse accept() {
    return new MockResponse.Builder().webSocketUpgrade(this).build();
  }

  /** What happened to sockets, in order: "open 1", "closed 0" with the number left open. */
  public List<String> log() {
    return List.copyOf(log);
  }

  public int connections() {
    return open.size();
  }

  /** Whether any has broken, as seen from here, which the bot may have seen first. */
  public boolean hasBroken() {
    return log.stream().anyMatch(it -> it.startsWith("broken"));
  }

  /** Announces the end of the newest socket, as Slack does now and then. */
  public void announceEnd(String reason) {
    open.getLast()
        .send("{\"type\":\"disconnect\",\"reason\":\"" + reason + "\",\"debug_info\":{}}");
  }

  /** Closes the oldest socket in order. */
  public void closeOldest() {
    open.getFirst().close(1000, null);
  }

  /** Sends an envelope by the newest socket and waits for nothing. */
  public CompletableFuture<JsonObject> send(
      String type, JsonObject payload, boolean acceptsPayload) {
    return send(type, payload, acceptsPayload, 0);
  }

  /** The same with the number of earlier attempts. */
  CompletableFuture<JsonObject> send(
      String type, JsonObject payload, boolean acceptsPayload, int retry) {
    return send(open.getLast(), type, payload, acceptsPayload, retry);
  }

  /**
   * Sends an event by every socket at once, as if each of them were the only one.
   *
   * @return done once all are acknowledged
   */
  public CompletableFuture<Void> sendEventByAll(JsonObject payload) {
    return CompletableFuture.allOf(
        open.stream()
            .map(socket -> send(socket, Delivery.Kind.EVENT.envelope, payload, false, 0))
            .toArray(CompletableFuture[]::new));
  }

  private CompletableFuture<JsonObject> send(
      WebSocket socket, String type, JsonObject payload, boolean acceptsPayload, int retry) {
    var id = UUID.randomUUID().toString();
    var envelope = new JsonObject();
    envelope.addProperty("envelope_id", id);
    envelope.addProperty("type", type);
    envelope.addProperty("accepts_response_payload", acceptsPayload);
    envelope.addProperty("retry_attempt", retry);
    envelope.addProperty("retry_reason", retry == 0 ? "" : "timeout");
    envelope.add("payload", payload);
    var acknowledged = new CompletableFuture<JsonObject>();
    unacknowledged.put(id, acknowledged);
    socket.send(envelope.toString());
    return acknowledged;
  }

  /** Sends text that is no envelope. */
  public void sendRaw(String text) {
    open.getLast().send(text);
  }

  @Override
  public void onOpen(WebSocket socket, Response response) {
    open.add(socket);
    log.add("open " + open.size());
    socket.send(
        "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"}}");
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    var acknowledgement = JsonParser.parseString(text).getAsJsonObject();
    var waiting = unacknowledged.remove(acknowledgement.get("envelope_id").getAsString());
    if (waiting != null) {
      waiting.complete(acknowledgement);
    }
  }

  @Override
  public void onClosing(WebSocket socket, int code, String reason) {
    socket.close(code, null);
    closed(socket, "closed");
  }

  @Override
  public void onFailure(WebSocket socket, Throwable failure, @Nullable Response response) {
    closed(socket, "broken");
  }

  @Override
  public void onClosed(WebSocket socket, int code, String reason) {
    closed(socket, "closed");
  }

  private void closed(WebSocket socket, String how) {
    if (open.remove(socket)) {
      log.add(how + " " + open.size());
    }
  }
}
