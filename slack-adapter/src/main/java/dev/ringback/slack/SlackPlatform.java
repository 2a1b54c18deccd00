package dev.ringback.slack;

import dev.ringback.Ringback;
import dev.ringback.card.Card;
import dev.ringback.platform.ChatPlatform;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Finding;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.block.Audience;
import dev.ringback.slack.block.BlockKitRenderer;
import dev.ringback.slack.reply.ResponsePayload;
import dev.ringback.slack.transport.SocketModeTiming;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Slack. */
public final class SlackPlatform implements ChatPlatform {

  private final IntFunction<InetSocketAddress> address;
  private final SocketModeTiming timing;
  private final InstantSource clock;

  /** Slack, called from everywhere in HTTP mode, as a container is. */
  public SlackPlatform() {
    this(InetSocketAddress::new, SocketModeTiming.USUAL, InstantSource.system());
  }

  SlackPlatform(
      IntFunction<InetSocketAddress> address, SocketModeTiming timing, InstantSource clock) {
    this.address = address;
    this.timing = timing;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "slack";
  }

  @Override
  public String preview(Card card) {
    return ResponsePayload.answer(BlockKitRenderer.render(card, Audience.ASKER));
  }

  @Override
  public Map<String, Document> documents() {
    return Map.of("--manifest", SlackManifest::write);
  }

  @Override
  public List<String> silentLoggers() {
    return List.of("com.slack.api");
  }

  @Override
  public SlackConnection connect(Settings settings, Ringback ringback, Desk desk)
      throws SettingsException {
    try {
      return new SlackConnector(address, timing, clock)
          .connect(SlackSettings.read(settings), ringback, desk);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before Slack was connected", e);
    }
  }

  @Override
  public List<Stage> stages() throws IOException {
    var platform =
        new SlackPlatform(
            port -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timing, clock);
    return List.of(LoopbackSlack.callingOverHttp(platform), LoopbackSlack.withSocketMode(platform));
  }

  @Override
  public void examine(Settings settings, Consumer<Finding> findings) throws SettingsException {
    new SlackDoctor(SlackSettings.read(settings), clock, findings).examine();
  }
}
