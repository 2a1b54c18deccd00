package dev.ringback.discord;

import dev.ringback.Ringback;
import dev.ringback.card.Card;
import dev.ringback.discord.render.MessageRenderer;
import dev.ringback.platform.ChatPlatform;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Finding;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Discord. */
final class DiscordPlatform implements ChatPlatform {

  /** How long an answer stays that is for its asker only but stands where others read it. */
  private static final Duration UNTIL_GONE = Duration.ofMinutes(2);

  @Override
  public String name() {
    return "discord";
  }

  @Override
  public String preview(Card card) {
    return MessageRenderer.preview(card);
  }

  @Override
  public Connection connect(Settings settings, Ringback ringback, Desk desk)
      throws SettingsException {
    return new DiscordConnection(DiscordSettings.read(settings), ringback, desk, UNTIL_GONE);
  }

  @Override
  public List<Stage> stages() throws IOException {
    return List.of(new LoopbackDiscord(this));
  }

  @Override
  public void examine(Settings settings, Consumer<Finding> findings) throws SettingsException {
    new DiscordDoctor(DiscordSettings.read(settings), findings).examine();
  }
}
