package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.Ringback;
import dev.ringback.data.Catalog;
import dev.ringback.operate.Observer;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.retry.Backoff;
import dev.ringback.slack.standin.Delivery;
import dev.ringback.slack.standin.HttpDelivery;
import dev.ringback.slack.standin.Person;
import dev.ringback.slack.standin.Shown;
import dev.ringback.slack.standin.SlackStandIn;
import dev.ringback.slack.standin.SocketDelivery;
import dev.ringback.slack.transport.HttpMode;
import dev.ringback.slack.transport.SocketModeTiming;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;

/** The bot as it runs in production, connected to a Slack on the loopback interface. */
record Bot(SlackStandIn slack, SlackConnection connection, Delivery delivery)
    implements AutoCloseable {

  /** In one language, so that nobody is looked up. */
  static final Ringback RINGBACK = english();

  static final String SIGNING_SECRET = "good-signing-secret";

  static final Desk UNLIMITED = new Desk(0, Observer.NONE);

  /** As in production, only that nobody has to wait. */
  static final SocketModeTiming FAST =
      new SocketModeTiming(
          Duration.ofMillis(200),
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          new Backoff(Duration.ofMillis(20), Duration.ofMillis(200)));

  static Bot start(Mode mode) throws IOException, SettingsException {
    return start(mode, new SlackStandIn(manifest()));
  }

  static Bot start(Mode mode, SlackStandIn slack) throws SettingsException {
    return start(mode, slack, UNLIMITED);
  }

  static Bot start(Mode mode, SlackStandIn slack, Desk desk) throws SettingsException {
    return start(mode, slack, platform(), RINGBACK, Map.of(), desk);
  }

  static Bot start(
      Mode mode,
      SlackStandIn slack,
      SlackPlatform platform,
      Ringback ringback,
      Map<String, String> more)
      throws SettingsException {
    return start(mode, slack, platform, ringback, more, UNLIMITED);
  }

  private static Bot start(
      Mode mode,
      SlackStandIn slack,
      SlackPlatform platform,
      Ringback ringback,
      Map<String, String> more,
      Desk desk)
      throws SettingsException {
    var settings = new HashMap<>(more);
    return switch (mode) {
      case SOCKET -> {
        settings.put("SLACK_APP_TOKEN", SlackStandIn.APP_TOKEN);
        yield new Bot(
            slack,
            connect(slack, platform, ringback, settings, desk),
            new SocketDelivery(slack.sockets()));
      }
      case HTTP -> {
        settings.putAll(Map.of("SLACK_SIGNING_SECRET", SIGNING_SECRET, "PORT", "0"));
        var connection = connect(slack, platform, ringback, settings, desk);
        var port = ((HttpMode) connection.transport()).port();
        yield new Bot(slack, connection, new HttpDelivery(port, SIGNING_SECRET));
      }
    };
  }

  /** Prepared, as every bot is before it connects: the first answer has to be in time too. */
  private static Ringback english() {
    var ringback = new Ringback(List.of(Catalog.load(Locale.ENGLISH)));
    ringback.prepare();
    return ringback;
  }

  static SlackConnection connect(SlackStandIn slack, Map<String, String> more)
      throws SettingsException {
    return connect(slack, more, UNLIMITED);
  }

  private static SlackConnection connect(
      SlackStandIn slack,
      SlackPlatform platform,
      Ringback ringback,
      Map<String, String> more,
      Desk desk)
      throws SettingsException {
    var settings = new HashMap<>(more);
    settings.putIfAbsent("SLACK_BOT_TOKEN", SlackStandIn.BOT_TOKEN);
    settings.put("SLACK_API_URL", slack.api().toString());
    return platform.connect(new Settings(settings), ringback, desk);
  }

  static SlackConnection connect(SlackStandIn slack, Map<String, String> more, Desk desk)
      throws SettingsException {
    return connect(slack, platform(), RINGBACK, more, desk);
  }

  static SlackPlatform platform() {
    return platform(InstantSource.system());
  }

  static SlackPlatform platform(InstantSource clock) {
    return new SlackPlatform(
        port -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port), FAST, clock);
  }

  static String manifest() throws SettingsException {
    return SlackManifest.write(new Settings(Map.of()), RINGBACK);
  }

  Person person(String id) {
    return new Person(slack, delivery, id);
  }

  /** The only message that is to be seen, once there is one. */
  Shown onlyMessage() {
    return messages(1).getFirst();
  }

  /** All messages, once there are so many. */
  List<Shown> messages(int count) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofSeconds(5))
        .until(() -> slack.workspace().messages().size() == count);
    return slack.workspace().messages();
  }

  /** Slack has had nothing to complain of. */
  @Override
  public void close() {
    connection.close();
    slack.close();
    assertThat(slack.complaints()).isEmpty();
  }
}
