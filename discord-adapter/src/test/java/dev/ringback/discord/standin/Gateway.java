package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** The gateway: a session that can be resumed, or one for each shard. */
final class Gateway extends WebSocketListener {

  private final String token;
  private final Queue<JsonNode> received = new ConcurrentLinkedQueue<>();
  private final Map<WebSocket, ZlibStream> streams = new HashMap<>();
  private final List<Runnable> held = new ArrayList<>();
  private String url = "";
  private int refusal;
  private int sequence;
  private boolean isHeld;
  private @Nullable WebSocket newest;

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

  /** The shards that clients have said they are, each with the number of all. */
  List<String> shards() {
    return received.stream()
        .filter(message -> message.get("op").intValue() == 2)
        .map(message -> message.at("/d/shard").toString())
        .toList();
  }

  /** Lets clients that come, or come back, wait for a word. */
  synchronized void hold() {
    isHeld = true;
  }

  synchronized void release() {
    isHeld = false;
    held.forEach(Runnable::run);
    held.clear();
  }

  synchronized void dispatch(String event, JsonNode data) {
    dispatch(newest(), event, data);
  }

  synchronized void order(int operation) {
    order(newest(), operation);
  }

  synchronized void close(int code) {
    newest().close(code, null);
  }

  @Override
  public synchronized void onOpen(WebSocket opened, Response response) {
    newest = opened;
    streams.put(opened, new ZlibStream());
    send(opened, Json.object("{\"op\": 10}"), Json.tree("{\"heartbeat_interval\": 300}"));
  }

  @Override
  public synchronized void onMessage(WebSocket sender, String text) {
    var message = Json.tree(text);
    received.add(message);
    switch (message.get("op").intValue()) {
      case 1 -> order(sender, 11);
      case 2 -> welcome(() -> identify(sender, message.get("d")));
      case 6 -> welcome(() -> dispatch(sender, "RESUMED", Json.tree("{}")));
      default -> {
        // nothing else needs an answer
      }
    }
  }

  @Override
  public void onClosing(WebSocket closing, int code, String reason) {
    closing.close(code, reason);
  }

  private void welcome(Runnable answer) {
    if (isHeld) {
      held.add(answer);
    } else {
      answer.run();
    }
  }

  private void identify(WebSocket sender, JsonNode identity) {
    if (refusal != 0 || !identity.get("token").textValue().equals(token)) {
      sender.close(refusal == 0 ? 4004 : refusal, null);
      return;
    }
    var shard = identity.get("shard");
    dispatch(sender, "READY", Fixtures.ready(url, shard));
    if (shard.get(0).intValue() == 0) {
      dispatch(sender, "GUILD_CREATE", Fixtures.guild());
    }
  }

  private WebSocket newest() {
    return Objects.requireNonNull(newest);
  }

  private void dispatch(WebSocket receiver, String event, JsonNode data) {
    send(receiver, Json.object("{\"op\": 0}").put("t", event).put("s", ++sequence), data);
  }

  private void order(WebSocket receiver, int operation) {
    send(receiver, Json.object("{}").put("op", operation), Json.tree("null"));
  }

  private void send(WebSocket receiver, ObjectNode message, JsonNode data) {
    message.set("d", data);
    var stream = Objects.requireNonNull(streams.get(receiver));
    receiver.send(stream.compress(message.toString()));
  }
}
