package dev.ringback.slack.reply;

import com.slack.api.Slack;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts to response URLs, which work where the bot is no member and for ephemeral messages. */
final class ResponseUrl {

  private static final Logger LOG = LoggerFactory.getLogger(ResponseUrl.class);

  private final Slack slack;

  ResponseUrl(Slack slack) {
    this.slack = slack;
  }

  /** Whether Slack took it: an address that is half an hour old or used five times is refused. */
  boolean post(String url, String payload) {
    try {
      var response = slack.send(url, payload);
      if (response.getCode() == 200 && !response.getBody().contains("\"ok\":false")) {
        return true;
      }
      LOG.info("A response URL was refused with status {}", response.getCode());
    } catch (IOException e) {
      LOG.warn("A response URL could not be reached: {}", e.getClass().getSimpleName());
    }
    return false;
  }
}
