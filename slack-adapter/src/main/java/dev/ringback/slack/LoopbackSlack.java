package dev.ringback.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import dev.ringback.platform.ChatPlatform;
import dev.ringback.platform.LoopbackServer;
import dev.ringback.platform.Secret;
import dev.ringback.slack.transport.HttpMode;
import dev.ringback.slack.transport.RequestSignature;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Slack in a rehearsal: a workspace in which one person types slash commands. */
final class LoopbackSlack implements ChatPlatform.Stage, LoopbackServer.Host {

  private static final String HELLO =
      "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"}}";

  private final LoopbackServer server = new LoopbackServer(this);
  private final Secret signingSecret = new Secret(UUID.randomUUID().toString());
  private final ChatPlatform platform;
  private final Map<String, String> settings;
  private volatile CompletableFuture<Void> answer = new CompletableFuture<>();

  private LoopbackSlack(ChatPlatform platform, Map<String, String> settings) throws IOException {
    this.platform = platform;
    this.settings = new HashMap<>(settings);
    this.settings.put("SLACK_BOT_TOKEN", "xoxb-rehearsal");
    this.settings.put("SLACK_API_URL", "http://" + server.authority() + "/api/");
  }

  static LoopbackSlack callingOverHttp(ChatPlatform platform) throws IOException {
    var slack = new LoopbackSlack(platform, Map.of("PORT", "0"));
    slack.settings.put("SLACK_SIGNING_SECRET", slack.signingSecret.value());
    return slack;
  }

  static LoopbackSlack withSocketMode(ChatPlatform platform) throws IOException {
    return new LoopbackSlack(platform, Map.of("SLACK_APP_TOKEN", "xapp-rehearsal"));
  }

  @Override
  public ChatPlatform platform() {
    return platform;
  }

  @Override
  public Map<String, String> settings() {
    return settings;
  }

  @Override
  public void ask(ChatPlatform.Connection connection, String question) throws IOException {
    answer = new CompletableFuture<>();
    var command =
        Map.of(
            "command", "/sip",
            "text", question,
            "user_id", "U1",
            "user_name", "noc",
            "channel_id", "C1",
            "team_id", "T1",
            "api_app_id", "A1",
            "response_url", "http://" + server.authority() + "/response");
    if (connection instanceof SlackConnection bot && bot.transport() instanceof HttpMode http) {
      heard(post(http.port(), command));
    } else {
      server.send(envelope(command));
    }
    answer.orTimeout(10, TimeUnit.SECONDS).join();
  }

  private String post(int port, Map<String, String> command) throws IOException {
    var body =
        command.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    var now = String.valueOf(Instant.now().getEpochSecond());
    var signature = new RequestSignature(signingSecret, InstantSource.system());
    var head =
        String.join(
            "\r\n",
            "POST /slack/events HTTP/1.1",
            "Content-Type: application/x-www-form-urlencoded",
            "X-Slack-Request-Timestamp: " + now,
            "X-Slack-Signature: " + signature.sign(now, body.getBytes(UTF_8)));
    return LoopbackServer.request(port, head, body);
  }

  private static String envelope(Map<String, String> command) {
    var payload = new JsonObject();
    command.forEach(payload::addProperty);
    var envelope = new JsonObject();
    envelope.addProperty("type", "slash_commands");
    envelope.addProperty("envelope_id", UUID.randomUUID().toString());
    envelope.addProperty("accepts_response_payload", true);
    envelope.add("payload", payload);
    return envelope.toString();
  }

  @Override
  public String answer(String request, String body) {
    heard(body);
    return request.endsWith("/users.info")
        ? "{\"ok\":true,\"user\":{\"id\":\"U1\",\"locale\":\"en-US\"}}"
        : "{\"ok\":true,\"url\":\"ws://" + server.authority() + "/\"}";
  }

  @Override
  public void opened() throws IOException {
    server.send(HELLO);
  }

  /** An answer has blocks, on whichever way it comes; a mere acknowledgement has none. */
  @Override
  public void heard(String message) {
    if (message.contains("\"blocks\"")) {
      answer.complete(null);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
