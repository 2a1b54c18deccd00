package dev.ringback.operate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.BooleanSupplier;

/**
 * A port for the operator's machines alone: {@code /livez} while the process runs, {@code /readyz}
 * while questions can come in, and {@code /metrics}. Nothing of it may be reached from outside.
 */
public final class ManagementPort implements AutoCloseable {

  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private record Page(int status, String type, String text) {}

  private final Meters meters;
  private final BooleanSupplier ready;
  private final HttpServer server;

  /**
   * Listens.
   *
   * @param ready whether questions can come in at the moment
   */
  public ManagementPort(
      InetSocketAddress address, String platform, String version, BooleanSupplier ready)
      throws IOException {
    this.ready = ready;
    this.meters = new Meters(platform, version, ready);
    this.server = HttpDoor.open(address, this::handle);
  }

  /** What the metrics are made from. */
  public Observer observer() {
    return meters;
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      var page = page(String.valueOf(exchange.getRequestURI().getPath()));
      var body = page.text().getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", page.type());
      if (method.equals("HEAD")) {
        exchange.sendResponseHeaders(page.status(), -1);
      } else {
        exchange.sendResponseHeaders(page.status(), body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Page page(String path) {
    return switch (path) {
      case "/livez" -> new Page(200, TEXT, "alive\n");
      case "/readyz" ->
          ready.getAsBoolean()
              ? new Page(200, TEXT, "ready\n")
              : new Page(503, TEXT, "not ready\n");
      case "/metrics" -> new Page(200, PROMETHEUS, meters.scrape());
      default -> new Page(404, TEXT, "/livez, /readyz and /metrics are here\n");
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
