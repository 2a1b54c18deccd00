package dev.ringback.slack.transport;

import com.slack.api.bolt.App;
import com.sun.net.httpserver.HttpServer;
import dev.ringback.operate.HttpDoor;
import dev.ringback.platform.Secret;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.reply.InFlight;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP mode: Slack calls the bot, at {@code /slack/events}. For several replicas behind one
 * address.
 */
public final class HttpMode implements Transport {

  private static final Logger LOG = LoggerFactory.getLogger(HttpMode.class);

  private final HttpServer server;
  private volatile boolean isListening = true;

  /** Listens at an address. */
  public HttpMode(App app, InFlight inFlight, Secret signingSecret, InetSocketAddress address)
      throws SettingsException {
    var signature = new RequestSignature(signingSecret, InstantSource.system());
    try {
      server = HttpDoor.open(address, new HttpRequests(app, signature, inFlight));
    } catch (IOException e) {
      throw new SettingsException("PORT cannot be listened on: " + e.getMessage());
    }
    LOG.info("Listening to Slack on port {}", port());
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public boolean isReady() {
    return isListening;
  }

  @Override
  public void stopTaking() {
    isListening = false;
    server.stop(4);
  }

  @Override
  public void close() {}
}
