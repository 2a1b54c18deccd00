package dev.ringback.slack.reply;

import com.slack.api.Slack;
import dev.ringback.platform.Secret;
import dev.ringback.slack.block.SlackMessage;
import dev.ringback.slack.retry.Backoff;
import dev.ringback.slack.sdk.TokenWatch;
import java.util.function.Supplier;

/** Sends messages to where questions came from, by whichever way is open. */
public final class Replies {

  private final ResponseUrl responseUrl;
  private final WebApi webApi;
  private final Attempts attempts;

  /**
   * Replies with a bot token.
   *
   * @param backoff how long to wait where Slack does not say it
   * @param token sees what Slack says of the token
   */
  public Replies(Slack slack, Secret botToken, Backoff backoff, TokenWatch token) {
    this.responseUrl = new ResponseUrl(slack);
    this.webApi = new WebApi(slack.methods(botToken.value()), token);
    this.attempts = new Attempts(backoff);
  }

  /** Shows a message to whoever asked, beside what is there. */
  public Fate privately(Origin origin, SlackMessage message) {
    return show(
        origin,
        ResponsePayload.ephemeral(message, origin.threadTs()),
        () -> webApi.postEphemeral(origin, message));
  }

  /** Shows a message to everyone in the place. */
  public Fate publicly(Origin origin, SlackMessage message) {
    return show(
        origin,
        ResponsePayload.inChannel(message, origin.threadTs()),
        () -> webApi.postMessage(origin, message));
  }

  /** Puts a message in the place of the one that was pressed on. */
  public Fate inPlace(Origin origin, SlackMessage message) {
    return change(origin, ResponsePayload.replacing(message));
  }

  /** Takes away the message that was pressed on. */
  public Fate takeAway(Origin origin) {
    return change(origin, ResponsePayload.deleting());
  }

  private Fate show(Origin origin, String payload, Supplier<Outcome> otherwise) {
    var url = origin.responseUrl();
    var fate = url == null ? Fate.NOT_SHOWN : attempts.once(() -> responseUrl.post(url, payload));
    return fate == Fate.NOT_SHOWN ? attempts.once(otherwise) : fate;
  }

  private Fate change(Origin origin, String payload) {
    var url = origin.responseUrl();
    return url == null
        ? Fate.NOT_SHOWN
        : attempts.atLeastOnce(() -> responseUrl.post(url, payload));
  }
}
