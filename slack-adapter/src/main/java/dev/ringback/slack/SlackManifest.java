package dev.ringback.slack;

import com.slack.api.model.manifest.AppManifest;
import com.slack.api.model.manifest.AppManifest.AppHome;
import com.slack.api.model.manifest.AppManifest.BotUser;
import com.slack.api.model.manifest.AppManifest.DisplayInformation;
import com.slack.api.model.manifest.AppManifest.EventSubscriptions;
import com.slack.api.model.manifest.AppManifest.Features;
import com.slack.api.model.manifest.AppManifest.Interactivity;
import com.slack.api.model.manifest.AppManifest.OAuthConfig;
import com.slack.api.model.manifest.AppManifest.Scopes;
import com.slack.api.model.manifest.AppManifest.Shortcut;
import com.slack.api.model.manifest.AppManifest.SlashCommand;
import com.slack.api.util.json.GsonFactory;
import dev.ringback.Ringback;
import dev.ringback.Wording;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.listen.Listeners;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The app manifest, from which Slack makes an app that has what the bot uses and nothing more.
 *
 * @param requestUrl where Slack calls the bot in HTTP mode; null for Socket Mode
 */
record SlackManifest(Ringback ringback, String command, @Nullable String requestUrl) {

  /** What the bot token has to be allowed. */
  static final List<String> SCOPES =
      List.of("app_mentions:read", "chat:write", "commands", "im:history", "users:read");

  /** The bot cannot know by which name it is reached; whoever sets it up puts theirs in. */
  private static final String PLACEHOLDER = "https://YOUR-HOST/slack/events";

  static String write(Settings settings, Ringback ringback) throws SettingsException {
    var command = SlackSettings.command(settings);
    var requestUrl = SlackSettings.isHttpMode(settings) ? PLACEHOLDER : null;
    settings.check();
    return GsonFactory.createSnakeCase()
        .newBuilder()
        .disableHtmlEscaping()
        .setPrettyPrinting()
        .create()
        .toJson(new SlackManifest(ringback, command, requestUrl).manifest());
  }

  private AppManifest manifest() {
    return AppManifest.builder()
        .displayInformation(
            DisplayInformation.builder()
                .name("Ringback")
                .description(say(Wording.BOT_DESCRIPTION))
                .build())
        .features(features())
        .oauthConfig(OAuthConfig.builder().scopes(scopes()).build())
        .settings(
            AppManifest.Settings.builder()
                .eventSubscriptions(
                    EventSubscriptions.builder()
                        .requestUrl(requestUrl)
                        .botEvents(List.of("app_mention", "message.im"))
                        .build())
                .interactivity(
                    Interactivity.builder().isEnabled(true).requestUrl(requestUrl).build())
                .orgDeployEnabled(false)
                .socketModeEnabled(requestUrl == null)
                .tokenRotationEnabled(false)
                .build())
        .build();
  }

  private Features features() {
    return Features.builder()
        .appHome(
            AppHome.builder()
                .homeTabEnabled(false)
                .messagesTabEnabled(true)
                .messagesTabReadOnlyEnabled(false)
                .build())
        .botUser(BotUser.builder().displayName("Ringback").alwaysOnline(true).build())
        .shortcuts(
            List.of(
                Shortcut.builder()
                    .name(say(Wording.EXPLAIN_MESSAGE))
                    .type("message")
                    .callbackId(Listeners.EXPLAIN_MESSAGE)
                    .description(say(Wording.COMMAND_DESCRIPTION))
                    .build()))
        .slashCommands(
            List.of(
                SlashCommand.builder()
                    .command("/" + command)
                    .url(requestUrl)
                    .description(say(Wording.COMMAND_DESCRIPTION))
                    .usageHint(say(Wording.QUERY_EXAMPLE))
                    .shouldEscape(false)
                    .build()))
        .build();
  }

  private static Scopes scopes() {
    return Scopes.builder().bot(SCOPES).build();
  }

  private String say(Wording wording) {
    return ringback.say(wording, List.of());
  }
}
