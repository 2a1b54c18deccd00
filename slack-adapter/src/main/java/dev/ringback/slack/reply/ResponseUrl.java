package dev.ringback.slack.reply;

import com.slack.api.Slack;
import com.slack.api.webhook.WebhookResponse;
import dev.ringback.slack.retry.RetryAfter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts to response URLs, which work where the bot is no member and for ephemeral messages. */
final class ResponseUrl {

  private static final Logger LOG = LoggerFactory.getLogger(ResponseUrl.class);

  private final Slack slack;

  ResponseUrl(Slack slack) {
    this.slack = slack;
  }

  /** One attempt. An address that is half an hour old or used five times is refused. */
  Outcome post(String url, String payload) {
    try {
      var response = slack.send(url, payload);
      if (response.getCode() == 200 && !response.getBody().contains("\"ok\":false")) {
        return new Outcome.Taken();
      }
      LOG.info("A response URL was refused with status {}", response.getCode());
      return Outcome.ofStatus(response.getCode(), retryAfter(response));
    } catch (IOException e) {
      LOG.warn("A response URL could not be reached: {}", e.getClass().getSimpleName());
      return Outcome.ofLoss(e);
    }
  }

  private static @Nullable String retryAfter(WebhookResponse response) {
    Map<String, List<String>> headers = response.getHeaders();
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(RetryAfter.HEADER))
        .map(header -> header.getValue().getFirst())
        .findFirst()
        .orElse(null);
  }
}
