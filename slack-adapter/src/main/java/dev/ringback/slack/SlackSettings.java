package dev.ringback.slack;

import dev.ringback.platform.Secret;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import java.net.URI;
import java.util.Optional;

/**
 * What the bot needs to know to run in Slack.
 *
 * @param api the address of Slack's Web API, which ends in a slash; empty for Slack's own
 */
record SlackSettings(Secret botToken, Mode mode, Optional<URI> api) {

  /** How requests come in. */
  sealed interface Mode {

    /** Over a WebSocket that the bot opens. */
    record Socket(Secret appToken) implements Mode {}

    /** Over HTTP at a port that Slack calls. */
    record Http(Secret signingSecret, int port) implements Mode {}
  }

  static SlackSettings read(Settings settings) throws SettingsException {
    var botToken = settings.secret("SLACK_BOT_TOKEN");
    var appToken = settings.secret("SLACK_APP_TOKEN");
    var signingSecret = settings.secret("SLACK_SIGNING_SECRET");
    var api = settings.uri("SLACK_API_URL", "https", "http");
    if (botToken.isEmpty()) {
      settings.missing("SLACK_BOT_TOKEN is missing: it starts with xoxb-");
    }
    // Where the host sets a port for another program, it may hold anything.
    var isHttp = appToken.isEmpty() && signingSecret.isPresent();
    var port = isHttp ? settings.port("PORT") : Optional.<Integer>empty();
    // A port alone decides nothing: many hosts set it for whatever they run.
    if (appToken.isPresent() && signingSecret.isPresent()) {
      settings.problem(
          "SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep the first for Socket Mode,"
              + " or the second and PORT for HTTP mode");
    } else if (appToken.isEmpty() && signingSecret.isEmpty()) {
      settings.missing(
          "SLACK_APP_TOKEN is missing for Socket Mode, or SLACK_SIGNING_SECRET and PORT for HTTP"
              + " mode: set one or the other");
    } else if (isHttp && port.isEmpty()) {
      settings.missing("PORT is missing: HTTP mode with SLACK_SIGNING_SECRET needs it");
    }
    // Only the manifest shows it, but a name that Slack would refuse is wrong here too.
    var _ = command(settings);
    refuseMixedUp(settings, "SLACK_BOT_TOKEN", botToken, "xapp-");
    refuseMixedUp(settings, "SLACK_APP_TOKEN", appToken, "xoxb-");
    settings.check();
    var mode =
        appToken
            .<Mode>map(Mode.Socket::new)
            .orElseGet(() -> new Mode.Http(signingSecret.orElseThrow(), port.orElseThrow()));
    return new SlackSettings(botToken.orElseThrow(), mode, api.map(SlackSettings::withSlash));
  }

  /** Whether the settings so far are those of HTTP mode; none at all are Socket Mode's. */
  static boolean isHttpMode(Settings settings) {
    return settings.secret("SLACK_APP_TOKEN").isEmpty()
        && settings.secret("SLACK_SIGNING_SECRET").isPresent()
        && settings.port("PORT").isPresent();
  }

  /** The name of the slash command, without the slash. */
  static String command(Settings settings) {
    var command = settings.text("RINGBACK_COMMAND").orElse("sip");
    if (!command.matches("[a-z0-9_-]{1,31}")) {
      settings.problem(
          "RINGBACK_COMMAND must be 1 to 31 small letters, digits, hyphens or underscores");
    }
    return command;
  }

  /**
   * The two tokens stand on different pages of Slack's site and are easily put in each other's
   * place.
   */
  private static void refuseMixedUp(
      Settings settings, String name, Optional<Secret> token, String prefixOfOther) {
    if (token.filter(secret -> secret.value().startsWith(prefixOfOther)).isPresent()) {
      settings.problem(name + " holds the other token, one that starts with " + prefixOfOther);
    }
  }

  private static URI withSlash(URI uri) {
    return uri.getPath().endsWith("/") ? uri : URI.create(uri + "/");
  }
}
