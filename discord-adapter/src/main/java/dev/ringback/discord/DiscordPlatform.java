package dev.ringback.discord;

import dev.ringback.Ringback;
import dev.ringback.card.Card;
import dev.ringback.discord.render.MessageRenderer;
import dev.ringback.platform.ChatPlatform;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.time.Duration;

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
  public Connection connect(Settings settings, Ringback ringback) throws SettingsException {
    return new DiscordConnection(DiscordSettings.read(settings), ringback, UNTIL_GONE);
  }
}
