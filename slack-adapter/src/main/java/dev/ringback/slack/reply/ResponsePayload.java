package dev.ringback.slack.reply;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ringback.slack.block.JsonText;
import dev.ringback.slack.block.SlackMessage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON that answers a slash command or is posted to a response URL. */
public final class ResponsePayload {

  private ResponsePayload() {}

  /** The direct answer to a slash command, for whoever typed it. */
  public static String answer(SlackMessage message) {
    return json(json -> {
      json.writeStringField("response_type", "ephemeral");
      show(json, message);
    });
  }

  /** For the person who pressed, beside what was pressed on. */
  static String ephemeral(SlackMessage message, @Nullable String threadTs) {
    return beside("ephemeral", message, threadTs);
  }

  /** For everyone in the place. */
  static String inChannel(SlackMessage message, @Nullable String threadTs) {
    return beside("in_channel", message, threadTs);
  }

  /** In place of the message that was pressed on. */
  static String replacing(SlackMessage message) {
    return json(json -> {
      json.writeBooleanField("replace_original", true);
      show(json, message);
    });
  }

  /** Takes away the message that was pressed on. */
  static String deleting() {
    return json(json -> json.writeBooleanField("delete_original", true));
  }

  private static String beside(String type, SlackMessage message, @Nullable String threadTs) {
    return json(json -> {
      json.writeStringField("response_type", type);
      json.writeBooleanField("replace_original", false);
      if (threadTs != null) {
        json.writeStringField("thread_ts", threadTs);
      }
      show(json, message);
    });
  }

  private static void show(JsonGenerator json, SlackMessage message) throws IOException {
    json.writeStringField("text", message.text());
    json.writeFieldName("blocks");
    message.writeBlocks(json);
    json.writeBooleanField("unfurl_links", false);
    json.writeBooleanField("unfurl_media", false);
  }

  private static String json(JsonText.Value fields) {
    return JsonText.of(json -> {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    });
  }
}
