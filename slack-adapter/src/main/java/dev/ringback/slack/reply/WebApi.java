package dev.ringback.slack.reply;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.ringback.platform.Unreachable;
import dev.ringback.slack.block.SlackMessage;
import dev.ringback.slack.retry.RetryAfter;
import dev.ringback.slack.sdk.TokenWatch;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts by Slack's Web API with the bot token, which needs the bot to be in the conversation. */
final class WebApi {

  private static final Logger LOG = LoggerFactory.getLogger(WebApi.class);

  private final MethodsClient methods;
  private final TokenWatch token;

  WebApi(MethodsClient methods, TokenWatch token) {
    this.methods = methods;
    this.token = token;
  }

  Outcome postMessage(Origin origin, SlackMessage message) {
    return call(
        "chat.postMessage",
        () ->
            methods.chatPostMessage(request ->
                request
                    .channel(origin.channel())
                    .threadTs(origin.threadTs())
                    .text(message.text())
                    .blocksAsString(message.blocksAsJson())
                    .linkNames(false)
                    .unfurlLinks(false)
                    .unfurlMedia(false)));
  }

  Outcome postEphemeral(Origin origin, SlackMessage message) {
    return call(
        "chat.postEphemeral",
        () ->
            methods.chatPostEphemeral(request ->
                request
                    .channel(origin.channel())
                    .user(origin.user())
                    .threadTs(origin.threadTs())
                    .text(message.text())
                    .blocksAsString(message.blocksAsJson())
                    .linkNames(false)));
  }

  private Outcome call(String method, Call call) {
    try {
      var response = call.run();
      if (response.isOk()) {
        return new Outcome.Taken();
      }
      LOG.warn("{} was refused: {}", method, response.getError());
      token.see(response.getError());
      return Outcome.ofError(response.getError());
    } catch (SlackApiException e) {
      var status = e.getResponse().code();
      LOG.warn("{} failed with status {}", method, status);
      return Outcome.ofStatus(status, e.getResponse().header(RetryAfter.HEADER));
    } catch (IOException e) {
      LOG.warn("{} did not get through: {}", method, Unreachable.describe(e));
      return Outcome.ofLoss(e);
    }
  }

  private interface Call {
    SlackApiTextResponse run() throws IOException, SlackApiException;
  }
}
