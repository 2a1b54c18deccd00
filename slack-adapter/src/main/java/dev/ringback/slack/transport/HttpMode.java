package dev.ringback.slack.transport;

import com.slack.api.bolt.App;
import com.sun.net.httpserver.HttpServer;
import dev.ringback.platform.Secret;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.reply.InFlight;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP mode: Slack calls the bot, at {@code /slack/events}. For several replicas behind one
 * address.
 */
public final class HttpMode implements Transport {

  private static final Logger LOG = LoggerFactory.getLogger(HttpMode.class);

  /** The server has no other way to be told; it reads them once, when its classes are loaded. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "10",
          "sun.net.httpserver.maxRspTime", "10",
          "sun.net.httpserver.nodelay", "true",
          "jdk.httpserver.maxConnections", "2000");

  private final HttpServer server;

  /** Listens at an address. */
  public HttpMode(App app, InFlight inFlight, Secret signingSecret, InetSocketAddress address)
      throws SettingsException {
    LIMITS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    var signature = new RequestSignature(signingSecret, InstantSource.system());
    try {
      server = HttpServer.create(address, 0, "/", new HttpRequests(app, signature, inFlight));
    } catch (IOException e) {
      throw new SettingsException("PORT cannot be listened on: " + e.getMessage());
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    LOG.info("Listening to Slack on port {}", port());
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void stopTaking() {
    server.stop(4);
  }

  @Override
  public void close() {}
}
