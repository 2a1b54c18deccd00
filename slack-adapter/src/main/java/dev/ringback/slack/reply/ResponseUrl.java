package dev.ringback.slack.reply;

import com.slack.api.Slack;
import com.slack.api.webhook.WebhookResponse;
import dev.ringback.platform.Unreachable;
import dev.ringback.slack.retry.RetryAfter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts to response URLs, which work where the bot is no member and for ephemeral messages. */
final class ResponseUrl {

  private static final Logger LOG = LoggerFactory.getLogger(ResponseUrl.class);

  /** Slack answers a mere "ok" where all is well. */
  private static final Pattern REFUSAL = Pattern.compile("\"ok\":\\s*false|\"error\":");

  private static final Pattern ERROR = Pattern.compile("\"error\":\\s*\"([a-z_]+)\"");

  private final Slack slack;

  ResponseUrl(Slack slack) {
    this.slack = slack;
  }

  /** One attempt. An address that is half an hour old or used five times is refused. */
  Outcome post(String url, String payload) {
    try {
      var response = slack.send(url, payload);
      if (response.getCode() != 200) {
        LOG.info("A response URL was refused with status {}", response.getCode());
        return Outcome.ofStatus(response.getCode(), retryAfter(response));
      }
      if (!REFUSAL.matcher(response.getBody()).find()) {
        return new Outcome.Taken();
      }
      var named = ERROR.matcher(response.getBody());
      var error = named.find() ? named.group(1) : "unknown";
      LOG.info("A response URL was refused: {}", error);
      return Outcome.ofError(error);
    } catch (IOException e) {
      LOG.warn("A response URL could not be reached: {}", Unreachable.describe(e));
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
