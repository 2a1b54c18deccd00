package dev.ringback.slack.reply;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.ringback.slack.block.SlackMessage;
import dev.ringback.slack.retry.RetryAfter;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts by Slack's Web API with the bot token, which needs the bot to be in the conversation. */
final class WebApi {

  private static final Logger LOG = LoggerFactory.getLogger(WebApi.class);
  private static final Set<String> TOKEN_REFUSED =
      Set.of("account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked");

  private final MethodsClient methods;
  private final Consumer<String> tokenRefused;

  WebApi(MethodsClient methods, Consumer<String> tokenRefused) {
    this.methods = methods;
    this.tokenRefused = tokenRefused;
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
      if (TOKEN_REFUSED.contains(response.getError())) {
        tokenRefused.accept(response.getError());
      }
      return Outcome.ofError(response.getError());
    } catch (SlackApiException e) {
      var status = e.getResponse().code();
      LOG.warn("{} failed with status {}", method, status);
      return Outcome.ofStatus(status, e.getResponse().header(RetryAfter.HEADER));
    } catch (IOException e) {
      LOG.warn("{} did not get through: {}", method, e.getClass().getSimpleName());
      return Outcome.ofLoss(e);
    }
  }

  private interface Call {
    SlackApiTextResponse run() throws IOException, SlackApiException;
  }
}
