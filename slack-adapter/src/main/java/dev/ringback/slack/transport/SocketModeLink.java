package dev.ringback.slack.transport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One WebSocket of Socket Mode that Slack has greeted. */
final class SocketModeLink {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration FAREWELL = Duration.ofMillis(500);

  private final WebSocket socket;
  private final SocketModeInbox inbox;

  private SocketModeLink(WebSocket socket, SocketModeInbox inbox) {
    this.socket = socket;
    this.inbox = inbox;
  }

  /** Opens a link at an address, which is good for one. */
  static SocketModeLink open(HttpClient http, URI uri, SocketModeInbox inbox)
      throws IOException, InterruptedException {
    var socket = get(http.newWebSocketBuilder().connectTimeout(PATIENCE).buildAsync(uri, inbox));
    try {
      get(CompletableFuture.anyOf(inbox.greeting(), inbox.end()));
      if (!inbox.greeting().isDone()) {
        throw new IOException("closed before the greeting");
      }
      return new SocketModeLink(socket, inbox);
    } catch (IOException | InterruptedException e) {
      socket.abort();
      throw e;
    }
  }

  /** Sends a message. A WebSocket takes one at a time. */
  static void send(WebSocket socket, String message) throws IOException, InterruptedException {
    synchronized (socket) {
      get(socket.sendText(message, true));
    }
  }

  /** Whether envelopes come by it, as far as is known; one that is to be replaced counts. */
  boolean isOpen() {
    return !inbox.end().isDone() || inbox.end().getNow(LinkEnd.LOST) == LinkEnd.REFRESH;
  }

  /** Waits until another link is needed, and asks for a sign of life with every heartbeat. */
  LinkEnd awaitEnd(Duration heartbeat) throws InterruptedException {
    while (true) {
      try {
        return inbox.end().get(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      } catch (TimeoutException e) {
        if (inbox.silence().compareTo(heartbeat.multipliedBy(2)) > 0) {
          inbox.end().complete(LinkEnd.LOST);
          socket.abort();
        } else {
          var _ = socket.sendPing(ByteBuffer.allocate(0));
        }
      }
    }
  }

  /** Leaves the link to Slack to close, and cuts it if that does not happen in time. */
  void leaveToSlack(Duration grace) {
    CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS)
        .execute(socket::abort);
  }

  /** Says farewell, and waits a moment for Slack to say it too. */
  void close() throws InterruptedException {
    try {
      synchronized (socket) {
        get(socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
      }
      inbox.end().get(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IOException | ExecutionException | TimeoutException e) {
      socket.abort();
    }
  }

  private static <T> T get(Future<T> future) throws IOException, InterruptedException {
    try {
      return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("Slack does not answer", e);
    }
  }
}
