package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
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
import okhttp3.internal.ws.RealWebSocket;
import org.jspecify.annotations.Nullable;

/** The gateway: a session that can be resumed, or one for each shard. */
final class Gateway extends WebSocketListener {

  private final String token;
  private final Queue<JsonNode> received = new ConcurrentLinkedQueue<>();
  private final Map<WebSocket, ZlibStream> streams = new HashMap<>();
  private final List<Runnable> held = new ArrayList<>();
  private final List<ObjectNode> events = new ArrayList<>();
  private Duration heartbeat = Duration.ofSeconds(40);
  private String url = "";
  private int refusal;
  private int sequence;
  private boolean isHeld;
  private @Nullable WebSocket newest;
  private @Nullable WebSocket ignored;

  /** The one whose session has begun or been resumed, if any: others get no events. */
  private @Nullable WebSocket welcomed;

  Gateway(String token) {
    this.token = token;
  }

  /** The address that a client is told to resume at. */
  void at(String url) {
    this.url = url;
  }

  /** How often clients that come have to show that they are there. */
  synchronized void beatEvery(Duration interval) {
    heartbeat = interval;
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

  /** Comes later to a client that is away: when it resumes. */
  synchronized void dispatch(String event, JsonNode data) {
    var message = event(event, data);
    events.add(message);
    if (welcomed != null) {
      send(welcomed, message);
    }
  }

  /** Tells the client that its connection is over. */
  synchronized void order(int operation, JsonNode data) {
    welcomed = null;
    send(newest(), operation, data);
  }

  /** Cuts the connection without a word. */
  synchronized void drop() {
    welcomed = null;
    ((RealWebSocket) newest()).failWebSocket(new IOException("Dropped"), null, false);
  }

  /** Neither says nor hears anything more, and leaves the connection open. */
  synchronized void ignore() {
    welcomed = null;
    ignored = newest();
  }

  synchronized void close(int code) {
    welcomed = null;
    newest().close(code, null);
  }

  @Override
  public synchronized void onOpen(WebSocket opened, Response response) {
    newest = opened;
    streams.put(opened, new ZlibStream());
    send(opened, 10, Json.object("{}").put("heartbeat_interval", heartbeat.toMillis()));
  }

  @Override
  public synchronized void onMessage(WebSocket sender, String text) {
    var message = Json.tree(text);
    received.add(message);
    if (sender.equals(ignored)) {
      return;
    }
    switch (message.get("op").intValue()) {
      case 1 -> send(sender, 11, Json.tree("null"));
      case 2 -> welcome(() -> identify(sender, message.get("d")));
      case 6 -> welcome(() -> resume(sender, message.at("/d/seq").intValue()));
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
    send(sender, event("READY", Fixtures.ready(url, shard)));
    if (shard.get(0).intValue() == 0) {
      send(sender, event("GUILD_CREATE", Fixtures.guild()));
    }
    welcomed = sender;
  }

  /** Sends what the client has missed. */
  private void resume(WebSocket sender, int last) {
    events.stream()
        .filter(event -> event.get("s").intValue() > last)
        .forEach(event -> send(sender, event));
    send(sender, event("RESUMED", Json.tree("{}")));
    welcomed = sender;
  }

  private WebSocket newest() {
    return Objects.requireNonNull(newest);
  }

  private ObjectNode event(String name, JsonNode data) {
    return Json.object("{\"op\": 0}").put("t", name).put("s", ++sequence).set("d", data);
  }

  private void send(WebSocket receiver, int operation, JsonNode data) {
    send(receiver, Json.object("{}").put("op", operation).set("d", data));
  }

  private void send(WebSocket receiver, ObjectNode message) {
    var stream = Objects.requireNonNull(streams.get(receiver));
    receiver.send(stream.compress(message.toString()));
  }
}
