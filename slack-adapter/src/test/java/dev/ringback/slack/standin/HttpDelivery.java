package dev.ringback.slack.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Over HTTP, signed. */
public record HttpDelivery(int port, String signingSecret, Duration patience) implements Delivery {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** As patient as Slack. */
  public HttpDelivery(int port, String signingSecret) {
    this(port, signingSecret, SLACKS_PATIENCE);
  }

  @Override
  public JsonObject deliver(Kind kind, JsonObject payload, int retry) {
    var body =
        switch (kind) {
          case COMMAND -> form(payload);
          case EVENT -> payload.toString();
          case INTERACTION -> "payload=" + URLEncoder.encode(payload.toString(), UTF_8);
        };
    var type = kind == Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
    var timestamp = String.valueOf(Instant.now().getEpochSecond());
    var request = request(body, timestamp, sign(timestamp, body)).header("Content-Type", type);
    if (retry > 0) {
      request.header("X-Slack-Retry-Num", String.valueOf(retry));
      request.header("X-Slack-Retry-Reason", "http_timeout");
    }
    var response = send(request);
    if (response.statusCode() != 200) {
      throw new AssertionError("status " + response.statusCode());
    }
    return response.body().isEmpty()
        ? new JsonObject()
        : JsonParser.parseString(response.body()).getAsJsonObject();
  }

  /** A request to the right path. */
  public HttpRequest.Builder request(String body, String timestamp, String signature) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
        .timeout(patience)
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", signature)
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("not acknowledged", e);
    }
  }

  public String sign(String timestamp, String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(signingSecret.getBytes(UTF_8), "HmacSHA256"));
      var code = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(code);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String form(JsonObject payload) {
    return payload.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue().getAsString(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
