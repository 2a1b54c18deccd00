package dev.ringback.slack.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.ringback.platform.Trace;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.transport.RequestSignature.Verdict.Genuine;
import dev.ringback.slack.transport.RequestSignature.Verdict.NotBySlack;
import dev.ringback.slack.transport.RequestSignature.Verdict.NotOfNow;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a request through to the app once its path, method, size and signature are right: the SDK
 * would log an unsigned body in full, and read one of any size.
 */
final class HttpRequests implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(HttpRequests.class);
  private static final String PATH = "/slack/events";

  private final App app;
  private final SlackRequestParser parser;
  private final RequestSignature signature;
  private final InFlight inFlight;
  private final BodyRoom room = new BodyRoom();
  private final NowAndThen forged = new NowAndThen(System::nanoTime);
  private final NowAndThen ofAnotherTime = new NowAndThen(System::nanoTime);

  HttpRequests(App app, RequestSignature signature, InFlight inFlight) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
    this.signature = signature;
    this.inFlight = inFlight;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    inFlight.acknowledgeFirst(() -> {
      try (exchange) {
        write(exchange, answer(exchange));
      }
    });
  }

  private Response answer(HttpExchange exchange) throws IOException {
    if (!PATH.equals(exchange.getRequestURI().getPath())) {
      return Response.error(404);
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return Response.error(405);
    }
    return room.answer(exchange, body -> answer(exchange.getRequestHeaders(), body));
  }

  private Response answer(Headers headers, byte[] body) {
    var timestamp = headers.getFirst("X-Slack-Request-Timestamp");
    return switch (signature.check(timestamp, headers.getFirst("X-Slack-Signature"), body)) {
      case Genuine() ->
          run(
              new HttpRequest(
                  PATH, null, new String(body, UTF_8), new RequestHeaders(headers), "", false));
      case NotBySlack() -> refuseForged();
      case NotOfNow(var age) -> refuseOfAnotherTime(age);
    };
  }

  private Response refuseForged() {
    forged.tell(untold ->
        LOG.warn(
            "Refused a request that is not signed with SLACK_SIGNING_SECRET, and {} more since"
                + " this was last said",
            untold));
    return Response.error(401);
  }

  private Response refuseOfAnotherTime(Duration age) {
    ofAnotherTime.tell(untold ->
        LOG.warn(
            "Refused a request that Slack signed {} s {} by this machine's clock, and {} more"
                + " since this was last said; set the clock, unless somebody sends old requests"
                + " again",
            age.abs().toSeconds(),
            age.isNegative() ? "in the future" : "ago",
            untold));
    return Response.error(401);
  }

  private Response run(HttpRequest request) {
    try {
      var parsed = parse(request);
      return parsed == null ? Response.error(400) : app.run(parsed);
    } catch (Exception e) {
      LOG.error("A request could not be handled", Trace.of(e));
      return Response.error(500);
    }
  }

  /** What Slack wants, or null if it is nothing that Slack would want. */
  private @Nullable Request<?> parse(HttpRequest request) {
    try {
      return parser.parse(request);
    } catch (RuntimeException e) {
      LOG.warn("Refused a signed body that is no request: {}", e.getClass().getSimpleName());
      return null;
    }
  }

  private static void write(HttpExchange exchange, Response response) throws IOException {
    var body = response.getBody() == null ? new byte[0] : response.getBody().getBytes(UTF_8);
    if (body.length > 0) {
      exchange.getResponseHeaders().set("Content-Type", response.getContentType());
    }
    exchange.sendResponseHeaders(response.getStatusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
