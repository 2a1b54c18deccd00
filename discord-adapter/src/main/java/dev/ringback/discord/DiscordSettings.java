package dev.ringback.discord;

import dev.ringback.platform.Secret;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the bot has to know to talk to Discord.
 *
 * @param token the bot's token
 * @param api where to send requests if not to Discord itself, such as a proxy
 * @param gateway where to listen for events if not at Discord itself
 * @param command the name of the slash command
 * @param shards which of the bot's shards this process runs
 */
record DiscordSettings(
    Secret token, Optional<URI> api, Optional<URI> gateway, String command, Shards shards) {

  static final String TOKEN = "DISCORD_TOKEN";

  private static final String API = "DISCORD_API_URL";
  private static final String COMMAND = "RINGBACK_COMMAND";

  /**
   * What both Discord and its SDK take for a name; marks between letters are left to the latter.
   */
  private static final Pattern COMMAND_NAME = Pattern.compile("[-_\\p{L}\\p{N}]{1,32}");

  static DiscordSettings read(Settings settings) throws SettingsException {
    var token = settings.secret(TOKEN);
    if (token.isEmpty()) {
      settings.missing(TOKEN + " is missing: copy it from the Bot page of your application");
    }
    var api = settings.uri(API, "https", "http");
    if (api.isPresent() && !api.get().getPath().endsWith("/api/v10/")) {
      settings.problem(API + " must end in /api/v10/");
    }
    var gateway = settings.uri("DISCORD_GATEWAY_URL", "wss", "ws");
    var command = settings.text(COMMAND).orElse("sip");
    if (!COMMAND_NAME.matcher(command).matches()
        || !command.equals(command.toLowerCase(Locale.ROOT))) {
      settings.problem(COMMAND + " must be 1 to 32 small letters, digits, hyphens or underscores");
    }
    var shards = Shards.read(settings);
    settings.check();
    return new DiscordSettings(token.orElseThrow(), api, gateway, command, shards);
  }
}
