package dev.ringback.slack.reply;

import com.slack.api.Slack;
import dev.ringback.platform.Secret;
import dev.ringback.slack.block.SlackMessage;
import java.util.function.Consumer;

/** Sends messages to where questions came from, by whichever way is open. */
public final class Replies {

  private final ResponseUrl responseUrl;
  private final WebApi webApi;

  /**
   * Replies with a bot token.
   *
   * @param tokenRefused told Slack's error code once Slack takes the token no more
   */
  public Replies(Slack slack, Secret botToken, Consumer<String> tokenRefused) {
    this.responseUrl = new ResponseUrl(slack);
    this.webApi = new WebApi(slack.methods(botToken.value()), tokenRefused);
  }

  /** Shows a message to whoever asked, beside what is there. */
  public boolean privately(Origin origin, SlackMessage message) {
    return post(origin, ResponsePayload.ephemeral(message, origin.threadTs()))
        || webApi.postEphemeral(origin, message);
  }

  /** Shows a message to everyone in the place. */
  public boolean publicly(Origin origin, SlackMessage message) {
    return post(origin, ResponsePayload.inChannel(message, origin.threadTs()))
        || webApi.postMessage(origin, message);
  }

  /** Puts a message in the place of the one that was pressed on. */
  public boolean inPlace(Origin origin, SlackMessage message) {
    return post(origin, ResponsePayload.replacing(message));
  }

  /** Takes away the message that was pressed on. */
  public boolean takeAway(Origin origin) {
    return post(origin, ResponsePayload.deleting());
  }

  private boolean post(Origin origin, String payload) {
    return origin.responseUrl() != null && responseUrl.post(origin.responseUrl(), payload);
  }
}
