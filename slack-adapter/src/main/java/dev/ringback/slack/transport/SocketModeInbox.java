package dev.ringback.slack.transport;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What comes in over one WebSocket of Socket Mode: a greeting, envelopes, and a word of farewell.
 */
final class SocketModeInbox implements WebSocket.Listener {

  /** Takes an envelope, without delay: the thread is the one that reads from the socket. */
  @FunctionalInterface
  interface EnvelopeHandler {
    void handle(WebSocket socket, JsonObject envelope);
  }

  private static final Logger LOG = LoggerFactory.getLogger(SocketModeInbox.class);
  private static final int LONGEST_MESSAGE = 4 * 1024 * 1024;

  private final EnvelopeHandler envelopes;
  private final CompletableFuture<Void> greeting = new CompletableFuture<>();
  private final CompletableFuture<LinkEnd> end = new CompletableFuture<>();
  private final StringBuilder message = new StringBuilder();
  private volatile long heardAt = System.nanoTime();

  SocketModeInbox(EnvelopeHandler envelopes) {
    this.envelopes = envelopes;
  }

  /** Completes when Slack starts to send. */
  CompletableFuture<Void> greeting() {
    return greeting;
  }

  /** Completes when another link is needed. */
  CompletableFuture<LinkEnd> end() {
    return end;
  }

  /** How long nothing has come, not even a pong. */
  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - heardAt);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    heardAt = System.nanoTime();
    message.append(data);
    if (message.length() > LONGEST_MESSAGE) {
      LOG.warn("Slack sent a message that is too long");
      end.complete(LinkEnd.LOST);
      socket.abort();
      return null;
    }
    if (last) {
      var whole = message.toString();
      message.setLength(0);
      receive(socket, whole);
    }
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPing(WebSocket socket, ByteBuffer data) {
    heardAt = System.nanoTime();
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer data) {
    heardAt = System.nanoTime();
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    end.complete(LinkEnd.LOST);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    LOG.info("The connection to Slack broke: {}", error.getClass().getSimpleName());
    end.complete(LinkEnd.LOST);
  }

  private void receive(WebSocket socket, String whole) {
    try {
      var envelope = JsonParser.parseString(whole).getAsJsonObject();
      switch (text(envelope, "type")) {
        case "hello" -> greeting.complete(null);
        case "disconnect" -> end.complete(farewell(text(envelope, "reason")));
        default -> envelopes.handle(socket, envelope);
      }
    } catch (JsonParseException | IllegalStateException e) {
      LOG.warn("Slack sent what is no envelope: {}", e.getClass().getSimpleName());
    }
  }

  private static LinkEnd farewell(String reason) {
    LOG.info("Slack ends the connection: {}", reason);
    return reason.equals("link_disabled") ? LinkEnd.SWITCHED_OFF : LinkEnd.REFRESH;
  }

  private static String text(JsonObject json, String name) {
    var value = json.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
