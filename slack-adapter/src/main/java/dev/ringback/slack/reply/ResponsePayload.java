package dev.ringback.slack.reply;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.ringback.slack.block.SlackMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that answers a slash command or is posted to a response URL. Has what the SDK's own
 * types lack, the two switches that keep Slack from unfurling the links of a card.
 */
public record ResponsePayload(
    @Nullable String responseType,
    @Nullable Boolean replaceOriginal,
    @Nullable Boolean deleteOriginal,
    @Nullable String threadTs,
    @Nullable String text,
    @Nullable List<LayoutBlock> blocks,
    @Nullable Boolean unfurlLinks,
    @Nullable Boolean unfurlMedia) {

  private static final Gson GSON =
      GsonFactory.createSnakeCase().newBuilder().disableHtmlEscaping().create();

  /** The direct answer to a slash command, for whoever typed it. */
  public static ResponsePayload answer(SlackMessage message) {
    return showing("ephemeral", null, message, null);
  }

  /** For the person who pressed, beside what was pressed on. */
  static ResponsePayload ephemeral(SlackMessage message, @Nullable String threadTs) {
    return showing("ephemeral", false, message, threadTs);
  }

  /** For everyone in the place. */
  static ResponsePayload inChannel(SlackMessage message, @Nullable String threadTs) {
    return showing("in_channel", false, message, threadTs);
  }

  /** In place of the message that was pressed on. */
  static ResponsePayload replacing(SlackMessage message) {
    return showing(null, true, message, null);
  }

  /** Takes away the message that was pressed on. */
  static ResponsePayload deleting() {
    return new ResponsePayload(null, null, true, null, null, null, null, null);
  }

  /** The payload as JSON on one line. */
  public String toJson() {
    return GSON.toJson(this);
  }

  private static ResponsePayload showing(
      @Nullable String responseType,
      @Nullable Boolean replaceOriginal,
      SlackMessage message,
      @Nullable String threadTs) {
    return new ResponsePayload(
        responseType,
        replaceOriginal,
        null,
        threadTs,
        message.text(),
        message.blocks(),
        false,
        false);
  }
}
