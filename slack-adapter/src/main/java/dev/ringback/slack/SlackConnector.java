package dev.ringback.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import dev.ringback.Ringback;
import dev.ringback.platform.Desk;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.SlackSettings.Mode;
import dev.ringback.slack.language.LanguageOfPlace;
import dev.ringback.slack.language.UserLocales;
import dev.ringback.slack.listen.Listeners;
import dev.ringback.slack.listen.Questions;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.reply.Replies;
import dev.ringback.slack.sdk.SlackSdk;
import dev.ringback.slack.sdk.TokenWatch;
import dev.ringback.slack.transport.HttpMode;
import dev.ringback.slack.transport.SocketMode;
import dev.ringback.slack.transport.SocketModeEnvelopes;
import dev.ringback.slack.transport.SocketModeTiming;
import dev.ringback.slack.transport.StubbornCall;
import dev.ringback.slack.transport.Transport;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import okhttp3.FormBody;

/** Puts the parts of the bot together and opens it to Slack. */
record SlackConnector(
    IntFunction<InetSocketAddress> address, SocketModeTiming timing, InstantSource clock) {

  SlackConnection connect(SlackSettings settings, Ringback ringback, Desk desk)
      throws SettingsException, InterruptedException {
    var slack = SlackSdk.client(settings.api(), desk.observer()::limitedByPlatform);
    var methods = slack.methods(settings.botToken().value());
    new StubbornCall("auth.test", "SLACK_BOT_TOKEN", timing.backoff())
        .answer(() ->
            methods.runPostFormWithToken(
                new FormBody.Builder(), "auth.test", settings.botToken().value()));
    var end = new CompletableFuture<Void>();
    var token =
        new TokenWatch(error ->
            end.completeExceptionally(
                new SettingsException("SLACK_BOT_TOKEN was refused by Slack: " + error)));
    var replies = new Replies(slack, settings.botToken(), timing.backoff(), token);
    var inFlight = new InFlight();
    var app = SlackSdk.app(slack);
    var languages =
        ringback.heedsLanguages()
            ? new UserLocales(methods, settings.botToken(), token, clock)
            : new LanguageOfPlace();
    Listeners.register(app, desk, new Questions(ringback, languages), replies, inFlight);
    var transport = transport(settings.mode(), slack, app, inFlight, desk, end);
    return new SlackConnection(slack, transport, inFlight, end);
  }

  private Transport transport(
      Mode mode, Slack slack, App app, InFlight inFlight, Desk desk, CompletableFuture<Void> end)
      throws SettingsException, InterruptedException {
    return switch (mode) {
      case Mode.Socket(var appToken) ->
          new SocketMode(
              slack.methods(),
              appToken,
              new SocketModeEnvelopes(app, inFlight),
              timing,
              desk.observer()::reconnected,
              end::completeExceptionally);
      case Mode.Http(var signingSecret, var port) ->
          new HttpMode(app, inFlight, signingSecret, address.apply(port));
    };
  }
}
