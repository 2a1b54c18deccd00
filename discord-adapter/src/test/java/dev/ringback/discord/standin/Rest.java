package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** The REST endpoints. Each body is held against the specification, as Discord does. */
final class Rest {

  static final String PREFIX = "/api/v10";

  private static final Pattern INTERACTION = Pattern.compile("token-\\d+");

  final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  final Queue<AssertionError> violations = new ConcurrentLinkedQueue<>();

  /** What Discord has done, each time that it did. */
  final Queue<Call> done = new ConcurrentLinkedQueue<>();

  volatile String token;
  private final AtomicLong messages = new AtomicLong(9000);
  private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
  private final Set<String> nonces = ConcurrentHashMap.newKeySet();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  volatile String endpoint = "";
  volatile int starts = 1000;
  private volatile JsonNode commands = Json.tree("[]");

  Rest(String token) {
    this.token = token;
  }

  /** Goes wrong with the next request on a route. */
  void fault(String route, Fault fault) {
    faults.computeIfAbsent(route, _ -> new ConcurrentLinkedQueue<>()).add(fault);
  }

  MockResponse answer(RecordedRequest request) {
    var path = request.getUrl().encodedPath().substring(PREFIX.length());
    boolean hasTokenOfItsOwn = path.startsWith("/interactions/") || path.startsWith("/webhooks/");
    if (!hasTokenOfItsOwn && !("Bot " + token).equals(request.getHeaders().get("authorization"))) {
      return json(401, "{\"message\": \"401: Unauthorized\", \"code\": 0}");
    }
    var body = request.getBody();
    var call = new Call(request.getMethod(), path, Json.tree(body == null ? "null" : body.utf8()));
    calls.add(call);
    var fault = faults.getOrDefault(call.route(), new ConcurrentLinkedQueue<>()).poll();
    try {
      return fault == null ? answer(call) : fault.answer(() -> answer(call));
    } catch (AssertionError violation) {
      violations.add(violation);
      return json(400, "{\"message\": \"Invalid Form Body\", \"code\": 50035}");
    }
  }

  private MockResponse answer(Call call) {
    if (!call.body().isNull()) {
      Specification.checkBody(
          call.method().toLowerCase(Locale.ROOT), call.path(), withNumbers(call.body()));
    }
    var interaction = INTERACTION.matcher(call.path());
    if (interaction.find() && acknowledged.add(interaction.group()) != isFirstAnswer(call)) {
      return isFirstAnswer(call)
          ? json(400, "{\"message\": \"Acknowledged already\", \"code\": 40060}")
          : json(404, "{\"message\": \"Unknown Webhook\", \"code\": 10015}");
    }
    return work(call);
  }

  private static boolean isFirstAnswer(Call call) {
    return call.path().endsWith("/callback");
  }

  private MockResponse work(Call call) {
    var isGuarded = call.body().path("enforce_nonce").asBoolean();
    if (!isGuarded || nonces.add(call.body().path("nonce").asText())) {
      done.add(call);
    }
    return switch (call.route()) {
      case "GET /users/@me" -> json(200, Fixtures.bot().toString());
      case "GET /applications/@me" -> json(200, Fixtures.application(endpoint).toString());
      case "GET /gateway/bot" -> json(200, Fixtures.gateway(starts).toString());
      case "GET /applications/N/commands" -> json(200, commands.toString());
      case "PUT /applications/N/commands" -> {
        checkLocales(call.body());
        commands = Fixtures.registered(call.body());
        yield json(200, commands.toString());
      }
      case "POST /interactions/…/callback" ->
          json(200, "{\"interaction\": {\"id\": \"1\", \"type\": 2}}");
      case "POST /webhooks/…", "POST /channels/N/messages" -> json(200, message(call));
      case "DELETE /webhooks/…/messages/@original", "DELETE /channels/N/messages/N" ->
          new MockResponse.Builder().code(204).build();
      default -> throw new AssertionError("Not an endpoint: " + call.route());
    };
  }

  /** The specification of the body leaves them open, and Discord does not. */
  private static void checkLocales(JsonNode commands) {
    for (var key : List.of("name_localizations", "description_localizations")) {
      for (var texts : commands.findValues(key)) {
        texts
            .fieldNames()
            .forEachRemaining(locale ->
                Specification.checkComponent("AvailableLocalesEnum", TextNode.valueOf(locale)));
      }
    }
  }

  /** The SDK writes some numbers of commands as strings, which Discord takes as well. */
  private static JsonNode withNumbers(JsonNode body) {
    var copy = body.deepCopy();
    for (var key : List.of("contexts", "integration_types")) {
      for (var numbers : copy.findValues(key)) {
        for (int i = 0; i < numbers.size(); i++) {
          ((ArrayNode) numbers).set(i, IntNode.valueOf(numbers.get(i).asInt()));
        }
      }
    }
    return copy;
  }

  private String message(Call call) {
    var id = String.valueOf(messages.incrementAndGet());
    var channel = call.path().split("/")[2];
    return Fixtures.message(id, channel, Fixtures.bot(), "").toString();
  }

  static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("content-type", "application/json")
        .setHeader(
            "date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
        .body(body)
        .build();
  }
}
