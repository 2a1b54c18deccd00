package dev.ringback.slack.standin;

import static dev.ringback.slack.standin.Wire.address;
import static dev.ringback.slack.standin.Wire.error;
import static dev.ringback.slack.standin.Wire.form;
import static dev.ringback.slack.standin.Wire.identity;
import static dev.ringback.slack.standin.Wire.ok;
import static dev.ringback.slack.standin.Wire.user;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** Slack's Web API, response URLs and Socket Mode. */
public final class SlackStandIn extends Dispatcher implements AutoCloseable {

  public static final String BOT_TOKEN = "xoxb-good-bot-token";

  /** Stands for the methods' names where a response URL is called. */
  public static final String RESPONSE_URL = "a response URL";

  public static final String APP_TOKEN = "xapp-good-app-token";

  private final MockWebServer server = new MockWebServer();
  private final Workspace workspace = new Workspace();
  private final SocketServer sockets = new SocketServer();
  private final Installation installation;
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Troubles troubles = new Troubles();
  private final Map<String, String> locales = new ConcurrentHashMap<>();
  private volatile String botToken = BOT_TOKEN;
  private volatile String appToken = APP_TOKEN;
  private volatile ZonedDateTime clock = ZonedDateTime.now(ZoneOffset.UTC);
  private volatile @Nullable URI detour;

  /** A Slack in which the app of a manifest is installed. */
  public SlackStandIn(String manifest) throws IOException {
    installation = new Installation(manifest);
    server.setDispatcher(this);
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  /** A Slack in which an app has one scope and nothing else. */
  public static SlackStandIn granting(String scope) throws IOException {
    return new SlackStandIn(Installation.manifestOf(scope));
  }

  public URI api() {
    return server.url("/api/").uri();
  }

  public int port() {
    return server.getPort();
  }

  public Workspace workspace() {
    return workspace;
  }

  public SocketServer sockets() {
    return sockets;
  }

  public Installation installation() {
    return installation;
  }

  /** The Web API's methods that were called, and response URLs, in order. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /** What the real Slack would have refused. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Answers the next call of a method otherwise. */
  public void fail(String method, MockResponse answer) {
    troubles.fail(method, answer);
  }

  /** Does what the next call of a method asks for, and loses the answer to it. */
  public void lose(String method, MockResponse instead) {
    troubles.lose(method, instead);
  }

  /** Lets the next call of a method wait for its answer. */
  public void delay(String method, Duration delay) {
    troubles.delay(method, delay);
  }

  /** Lets the next call of a method wait until something has happened, for 10 seconds at most. */
  public void hold(String method, CountDownLatch until) {
    troubles.hold(method, until);
  }

  /** Has someone use Slack in a language. */
  public void speaks(String user, String locale) {
    locales.put(user, locale);
  }

  /** Takes the tokens no more. */
  public void revokeTokens() {
    botToken = "revoked";
    appToken = "revoked";
  }

  /** Gives out WebSocket addresses on another port, such as a relay's. */
  public void sendSocketsBy(int port) {
    detour = URI.create("ws://127.0.0.1:" + port);
  }

  /** Has Slack's clock show a time. */
  public void showTime(ZonedDateTime time) {
    clock = time;
  }

  String newResponseUrl(String channel, String user, @Nullable Shown source) {
    return server.url(workspace.newResponseUrl(channel, user, source)).toString();
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    var path = request.getTarget();
    if (path.equals("/socket")) {
      return troubles.meet(path, sockets::accept);
    }
    if (path.startsWith("/response/")) {
      var payload = JsonParser.parseString(Wire.body(request)).getAsJsonObject();
      return meet(RESPONSE_URL, () -> respond(path, payload));
    }
    if (path.startsWith("/api/")) {
      var method = path.substring("/api/".length());
      return meet(method, () -> call(method, request));
    }
    return status(404);
  }

  private MockResponse meet(String method, Supplier<MockResponse> answer) {
    calls.add(method);
    return troubles.meet(method, answer);
  }

  private MockResponse call(String method, RecordedRequest request) {
    var token = String.valueOf(request.getHeaders().get("Authorization"));
    var form = form(Wire.body(request));
    return switch (method) {
      case "auth.test" ->
          token.equals("Bearer " + botToken)
              ? identity(installation.scopes(), clock)
              : error("invalid_auth");
      case "apps.connections.open" -> {
        installation.mustHave("socket mode");
        yield token.equals("Bearer " + appToken) ? socketAddress() : error("invalid_auth");
      }
      case "chat.postMessage" ->
          token.equals("Bearer " + botToken) ? post(form, null) : error("token_revoked");
      case "chat.postEphemeral" ->
          token.equals("Bearer " + botToken)
              ? post(form, form.get("user"))
              : error("token_revoked");
      case "users.info" -> userInfo(form);
      default -> error("unknown_method");
    };
  }

  private MockResponse userInfo(Map<String, String> form) {
    if (!installation.hasScope("users:read")) {
      return error("missing_scope");
    }
    var isLocaleWanted = Set.of("true", "1").contains(form.getOrDefault("include_locale", ""));
    var locale = locales.getOrDefault(form.get("user"), "en-US");
    return user(form.get("user"), isLocaleWanted ? locale : null);
  }

  private MockResponse socketAddress() {
    return address((detour == null ? "ws://127.0.0.1:" + port() : detour) + "/socket");
  }

  private MockResponse post(Map<String, String> form, @Nullable String onlyTo) {
    if (!installation.hasScope("chat:write")) {
      return error("missing_scope");
    }
    var content = new JsonObject();
    form.forEach(content::addProperty);
    content.add("blocks", JsonParser.parseString(form.get("blocks")));
    if (!accepts(content)) {
      return error("invalid_blocks");
    }
    workspace.show(requireNonNull(form.get("channel")), onlyTo, form.get("thread_ts"), content);
    return ok();
  }

  private MockResponse respond(String path, JsonObject payload) {
    if (!Workspace.flag(payload, "delete_original") && !accepts(payload)) {
      return error("invalid_blocks");
    }
    var error = workspace.respond(path, payload);
    return error == null ? ok() : status(404).newBuilder().body(error).build();
  }

  /** Whether a message is within Slack's rules. */
  boolean accepts(JsonObject content) {
    var violations = BlockKitRules.violations(content.getAsJsonArray("blocks"));
    complaints.addAll(violations);
    if (!content.has("text") || content.get("text").getAsString().isBlank()) {
      complaints.add("no text for notifications");
    }
    for (var unfurl : List.of("unfurl_links", "unfurl_media")) {
      if (!content.has("user") && !content.has(unfurl)) {
        complaints.add(unfurl + " is left to Slack");
      }
    }
    return violations.isEmpty();
  }

  /** An answer with a body. */
  public static MockResponse body(String body) {
    return new MockResponse.Builder().body(body).build();
  }

  public static MockResponse status(int code) {
    return new MockResponse.Builder().code(code).build();
  }

  @Override
  public void close() {
    server.close();
  }
}
