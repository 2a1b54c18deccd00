package dev.ringback.slack.reply;

import com.google.gson.stream.JsonWriter;
import dev.ringback.slack.block.SlackMessage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The JSON that answers a slash command or is posted to a response URL. */
public final class ResponsePayload {

  private ResponsePayload() {}

  /** The direct answer to a slash command, for whoever typed it. */
  public static String answer(SlackMessage message) {
    return json(json -> {
      json.name("response_type").value("ephemeral");
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
      json.name("replace_original").value(true);
      show(json, message);
    });
  }

  /** Takes away the message that was pressed on. */
  static String deleting() {
    return json(json -> json.name("delete_original").value(true));
  }

  private static String beside(String type, SlackMessage message, @Nullable String threadTs) {
    return json(json -> {
      json.name("response_type").value(type).name("replace_original").value(false);
      if (threadTs != null) {
        json.name("thread_ts").value(threadTs);
      }
      show(json, message);
    });
  }

  private static void show(JsonWriter json, SlackMessage message) throws IOException {
    json.name("text").value(message.text()).name("blocks");
    message.writeBlocks(json);
    json.name("unfurl_links").value(false).name("unfurl_media").value(false);
  }

  private static String json(Fields fields) {
    var text = new StringWriter(8192);
    try {
      var json = new JsonWriter(text).beginObject();
      fields.write(json);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private interface Fields {
    void write(JsonWriter json) throws IOException;
  }
}
