package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** Discord on the loopback address, as far as the bot sees it. */
public final class DiscordStandIn implements AutoCloseable {

  public static final String TOKEN = "right-token";

  private final MockWebServer server = new MockWebServer();
  private final Gateway gateway = new Gateway(TOKEN);
  private final Rest rest = new Rest(TOKEN);

  public DiscordStandIn() {
    this(0);
  }

  /** At a port that a test has told the bot already. */
  public DiscordStandIn(int port) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return request.getUrl().encodedPath().startsWith(Rest.PREFIX)
                ? rest.answer(request)
                : new MockResponse.Builder().webSocketUpgrade(gateway).build();
          }
        });
    try {
      server.start(InetAddress.getLoopbackAddress(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    resumeAt(gatewayUrl());
  }

  /** The settings that lead here. */
  public Map<String, String> settings() {
    return Map.of(
        "DISCORD_TOKEN",
        TOKEN,
        "DISCORD_API_URL",
        "http://" + address() + Rest.PREFIX + "/",
        "DISCORD_GATEWAY_URL",
        gatewayUrl());
  }

  private String gatewayUrl() {
    return "ws://" + address();
  }

  private String address() {
    return server.getHostName() + ":" + server.getPort();
  }

  /** Sends an event on the gateway. */
  public void dispatch(String event, JsonNode data) {
    gateway.dispatch(event, data);
  }

  /** Tells the client to connect anew and to resume. */
  public void reconnect() {
    gateway.order(7, Json.tree("null"));
  }

  /** Tells clients to resume at another address than this one. */
  public void resumeAt(String url) {
    gateway.at(url);
  }

  /** Tells the client that its session is over, or only that its connection is. */
  public void invalidate(boolean mayResume) {
    gateway.order(9, BooleanNode.valueOf(mayResume));
  }

  /** Cuts the connection without a word. */
  public void drop() {
    gateway.drop();
  }

  /** Asks clients that come for a heartbeat so often. */
  public void beatEvery(Duration interval) {
    gateway.beatEvery(interval);
  }

  /** Leaves the connection open, and neither says nor hears anything more on it. */
  public void fallSilent() {
    gateway.ignore();
  }

  /** Ends the connection with a close code. */
  public void disconnect(int closeCode) {
    gateway.close(closeCode);
  }

  /** Has the next session end before it begins. */
  public void refuseSession(int closeCode) {
    gateway.refuse(closeCode);
  }

  /** How many messages of an operation clients have sent. */
  public long gatewayMessages(int operation) {
    return gateway.count(operation);
  }

  /** The shards that clients have said they are, such as {@code [0,2]}. */
  public List<String> shards() {
    return gateway.shards();
  }

  /** Lets clients of the gateway that come, or come back, wait for a word. */
  public void hold() {
    gateway.hold();
  }

  /** Says the word to those who wait, and to all who come later. */
  public void release() {
    gateway.release();
  }

  /** Has something go wrong with the next request on a route, as in {@link Call#route}. */
  public void fault(String route, Fault fault) {
    rest.fault(route, fault);
  }

  /** Answers the next request on a route with a status of failure. */
  public void fail(String route, int status) {
    fault(route, Fault.status(status));
  }

  /** Answers the next request on a route with the demand to come again in so many seconds. */
  public void limit(String route, int seconds) {
    fault(route, Fault.limit(seconds));
  }

  /** Takes its time to answer the next request on a route. */
  public void delay(String route, Duration time) {
    fault(route, Fault.delay(time));
  }

  /** Takes the bot's token no longer. */
  public void revoke() {
    rest.token = "another-token";
  }

  /** What Discord did on a route, which may be less than what was requested. */
  public List<Call> done(String route) {
    return rest.done.stream().filter(call -> call.route().equals(route)).toList();
  }

  /** Has commands and buttons go to an address instead of to the bot. */
  public void sendInteractionsTo(String endpoint) {
    rest.endpoint = endpoint;
  }

  /** Lets the bot start so often. */
  public void allowStarts(int starts) {
    rest.starts = starts;
  }

  /** The next request on a route; others before it are passed over. */
  public Call next(String route) throws InterruptedException {
    for (var call = poll(); call != null; call = poll()) {
      if (call.route().equals(route)) {
        return call;
      }
    }
    throw new AssertionError("No request " + route);
  }

  /** The requests so far that no test has asked for. */
  public List<Call> requests() {
    return List.copyOf(rest.calls);
  }

  /** The same, which are then asked for. */
  public List<Call> takeRequests() {
    var taken = new ArrayList<Call>();
    rest.calls.drainTo(taken);
    return taken;
  }

  private @Nullable Call poll() throws InterruptedException {
    return rest.calls.poll(60, TimeUnit.SECONDS);
  }

  /** Fails if any request broke the specification. */
  public void check() {
    var violation = rest.violations.poll();
    if (violation != null) {
      throw violation;
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
