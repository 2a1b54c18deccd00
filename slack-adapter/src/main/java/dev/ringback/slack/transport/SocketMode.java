package dev.ringback.slack.transport;

import com.slack.api.methods.MethodsClient;
import dev.ringback.platform.PromptSockets;
import dev.ringback.platform.Secret;
import dev.ringback.platform.SettingsException;
import dev.ringback.platform.Unreachable;
import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode: the bot calls Slack and needs no public address. Keeps one link open, and opens the
 * next before the old one closes when Slack announces that.
 *
 * <p>Stands in for the SDK's clients, which poll, read and answer on one thread, lose
 * acknowledgements while they change links, and do not wait as long as Slack asks them to.
 */
public final class SocketMode implements Transport {

  private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);

  private final OkHttpClient http;
  private final MethodsClient methods;
  private final Secret appToken;
  private final SocketModeEnvelopes envelopes;
  private final SocketModeTiming timing;
  private final StubbornCall openConnection;
  private final Runnable reconnected;
  private final Thread keeper;
  private volatile SocketModeLink link;

  /** The keeper's alone. */
  private int shortLives;

  /**
   * Connects.
   *
   * @param methods calls Slack
   * @param appToken the app-level token
   * @param reconnected told of every link after the first
   * @param end told why the bot cannot go on, such as that Slack takes the token no more
   */
  public SocketMode(
      MethodsClient methods,
      Secret appToken,
      SocketModeEnvelopes envelopes,
      SocketModeTiming timing,
      Runnable reconnected,
      Consumer<Throwable> end)
      throws SettingsException, InterruptedException {
    this.http =
        new OkHttpClient.Builder()
            .socketFactory(new PromptSockets())
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .pingInterval(timing.heartbeat())
            // An answer is a few packets either way, and to press it takes as long as to make it.
            .minWebSocketMessageToCompress(Long.MAX_VALUE)
            .build();
    this.methods = methods;
    this.appToken = appToken;
    this.envelopes = envelopes;
    this.timing = timing;
    this.reconnected = reconnected;
    this.openConnection =
        new StubbornCall("apps.connections.open", "SLACK_APP_TOKEN", timing.backoff());
    this.link = open();
    this.keeper =
        Thread.ofVirtual()
            .name("socket-mode")
            .start(new Keeper(this::openNext, timing.backoff(), end));
    LOG.info("Connected to Slack in Socket Mode");
  }

  @Override
  public boolean isReady() {
    return envelopes.isTaking() && link.isOpen();
  }

  @Override
  public void stopTaking() {
    envelopes.stopTaking();
  }

  @Override
  public void close() throws InterruptedException {
    keeper.interrupt();
    keeper.join();
    link.close();
    http.dispatcher().executorService().shutdown();
  }

  private void openNext() throws SettingsException, InterruptedException {
    var openedAt = System.nanoTime();
    var end = link.awaitEnd();
    var isShort = System.nanoTime() - openedAt < timing.shortLife().toNanos();
    shortLives = isShort ? shortLives + 1 : 0;
    if (shortLives > 1) {
      Thread.sleep(timing.backoff().after(shortLives - 1));
    }
    switch (end) {
      case REFRESH -> {
        var old = link;
        link = open();
        old.leaveToSlack(timing.grace());
      }
      case LOST -> link = open();
      case SWITCHED_OFF ->
          throw new SettingsException(
              "SLACK_APP_TOKEN is of no use while Socket Mode is off in the app's settings");
    }
    reconnected.run();
    LOG.info("Connected to Slack again");
  }

  private SocketModeLink open() throws SettingsException, InterruptedException {
    for (var failures = 1; ; failures++) {
      var url =
          openConnection
              .answer(() ->
                  methods.runPostFormWithToken(
                      new FormBody.Builder(), "apps.connections.open", appToken.value()))
              .get("url")
              .getAsString();
      try {
        return SocketModeLink.open(http, url, envelopes);
      } catch (IOException | IllegalArgumentException e) {
        var wait = timing.backoff().after(failures);
        LOG.warn(
            "No connection to Slack ({}); next attempt in {} ms",
            Unreachable.describe(e),
            wait.toMillis());
        Thread.sleep(wait);
      }
    }
  }
}
