package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** The gateway: one session, which can be resumed. */
final class Gateway extends WebSocketListener {

  private final String token;
  private final Queue<JsonNode> received = new ConcurrentLinkedQueue<>();
  private String url = "";
  private int refusal;
  private int sequence;
  private ZlibStream stream = new ZlibStream();
  private @Nullable WebSocket socket;

  Gateway(String token) {
    this.token = token;
  }

  /** The address that a client is told to resume at. */
  void at(String url) {
    this.url = url;
  }

  /** Has the next session end before it begins. */
  synchronized void refuse(int closeCode) {
    refusal = closeCode;
  }

  /** What clients have sent, by operation. */
  long count(int operation) {
    return received.stream().filter(message -> message.get("op").intValue() == operation).count();
  }

  synchronized void dispatch(String event, JsonNode data) {
    send(Json.object("{\"op\": 0}").put("t", event).put("s", ++sequence), data);
  }

  synchronized void order(int operation) {
    send(Json.object("{}").put("op", operation), Json.tree("null"));
  }

  synchronized void close(int code) {
    Objects.requireNonNull(socket).close(code, null);
  }

  @Override
  public synchronized void onOpen(WebSocket opened, Response response) {
    socket = opened;
    stream = new ZlibStream();
    send(Json.object("{\"op\": 10}"), Json.tree("{\"heartbeat_interval\": 300}"));
  }

  @Override
  public synchronized void onMessage(WebSocket sender, String text) {
    var message = Json.tree(text);
    received.add(message);
    switch (message.get("op").intValue()) {
      case 1 -> order(11);
      case 2 -> identify(message.at("/d/token").textValue());
      case 6 -> dispatch("RESUMED", Json.tree("{}"));
      default -> {
        // nothing else needs an answer
      }
    }
  }

  @Override
  public void onClosing(WebSocket closing, int code, String reason) {
    closing.close(code, reason);
  }

  private void identify(String offered) {
    if (refusal != 0 || !offered.equals(token)) {
      close(refusal == 0 ? 4004 : refusal);
      return;
    }
    dispatch("READY", Fixtures.ready(url));
    dispatch("GUILD_CREATE", Fixtures.guild());
  }

  private void send(ObjectNode message, JsonNode data) {
    message.set("d", data);
    Objects.requireNonNull(socket).send(stream.compress(message.toString()));
  }
}
