package dev.ringback.slack.transport;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.ringback.platform.Unreachable;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket of Socket Mode: a greeting, envelopes, and a word of farewell. */
final class SocketModeLink extends WebSocketListener {

  /** Takes an envelope, without delay: the thread is the one that reads from the socket. */
  @FunctionalInterface
  interface EnvelopeHandler {
    void handle(WebSocket socket, JsonObject envelope);
  }

  private static final Logger LOG = LoggerFactory.getLogger(SocketModeLink.class);

  /** The status of a WebSocket that has served its purpose (RFC 6455 section 7.4.1). */
  private static final int NORMAL_CLOSURE = 1000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration FAREWELL = Duration.ofMillis(500);

  private final EnvelopeHandler envelopes;
  private final CompletableFuture<Void> greeting = new CompletableFuture<>();
  private final CompletableFuture<LinkEnd> end = new CompletableFuture<>();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final WebSocket socket;

  private SocketModeLink(OkHttpClient http, Request request, EnvelopeHandler envelopes) {
    this.envelopes = envelopes;
    this.socket = http.newWebSocket(request, this);
  }

  /**
   * Opens a link at an address, which is good for one, and returns it when Slack has greeted.
   *
   * @param http asks for signs of life, and ends a link without one
   * @throws IllegalArgumentException if it is no address
   */
  static SocketModeLink open(OkHttpClient http, String url, EnvelopeHandler envelopes)
      throws IOException, InterruptedException {
    var link = new SocketModeLink(http, new Request.Builder().url(url).build(), envelopes);
    try {
      CompletableFuture.anyOf(link.greeting, link.end)
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (link.greeting.isDone()) {
        return link;
      }
      throw new EOFException("closed before the greeting");
    } catch (ExecutionException e) {
      throw new IOException("cannot be opened", e);
    } catch (TimeoutException e) {
      throw new SocketTimeoutException("no greeting");
    } finally {
      if (!link.greeting.isDone()) {
        link.socket.cancel();
      }
    }
  }

  /** Whether envelopes come by it, as far as is known; one that is to be replaced counts. */
  boolean isOpen() {
    return !end.isDone() || end.getNow(LinkEnd.LOST) == LinkEnd.REFRESH;
  }

  /** Waits until another link is needed. */
  LinkEnd awaitEnd() throws InterruptedException {
    try {
      return end.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leaves the link to Slack to close, and cuts it if that does not happen in time. */
  void leaveToSlack(Duration grace) {
    CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS)
        .execute(socket::cancel);
  }

  /**
   * Says farewell after all that is still to be sent, and waits a moment for Slack to say it too.
   */
  void close() throws InterruptedException {
    socket.close(NORMAL_CLOSURE, null);
    try {
      closed.get(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      socket.cancel();
    }
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    try {
      var envelope = JsonParser.parseString(message).getAsJsonObject();
      switch (text(envelope, "type")) {
        case "hello" -> greeting.complete(null);
        case "disconnect" -> end.complete(farewell(text(envelope, "reason")));
        default -> envelopes.handle(socket, envelope);
      }
    } catch (JsonParseException | IllegalStateException e) {
      LOG.warn("Slack sent what is no envelope: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void onClosing(WebSocket socket, int status, String reason) {
    end.complete(LinkEnd.LOST);
    closed.complete(null);
    socket.close(NORMAL_CLOSURE, null);
  }

  @Override
  public void onFailure(WebSocket socket, Throwable failure, @Nullable Response response) {
    closed.complete(null);
    if (!greeting.completeExceptionally(failure) && end.complete(LinkEnd.LOST)) {
      LOG.info("The connection to Slack broke: {}", Unreachable.describe(failure));
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
