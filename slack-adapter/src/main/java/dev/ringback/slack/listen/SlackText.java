package dev.ringback.slack.listen;

import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person wrote, from the form in which Slack sends it. */
final class SlackText {

  private static final Pattern MENTION = Pattern.compile("<[@!][^<>]*>");
  private static final Pattern LABELLED = Pattern.compile("<[^<>|]*\\|([^<>]*)>");
  private static final Pattern LINK = Pattern.compile("<([^<>|]*)>");

  private SlackText() {}

  /** Text without mentions, with links, telephone numbers and channels as they were read. */
  static String decode(@Nullable String text) {
    if (text == null) {
      return "";
    }
    var spoken = MENTION.matcher(text).replaceAll(" ");
    var labelled = LABELLED.matcher(spoken).replaceAll("$1");
    return LINK.matcher(labelled)
        .replaceAll("$1")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  /** All text of a message: alarms of other bots often have theirs in attachments only. */
  static String of(Message message) {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(message.getText());
    List<Attachment> attachments = message.getAttachments();
    if (attachments != null) {
      for (var attachment : attachments) {
        texts.add(attachment.getTitle());
        texts.add(attachment.getText() == null ? attachment.getFallback() : attachment.getText());
      }
    }
    return String.join(
        "\n", texts.stream().map(SlackText::decode).filter(t -> !t.isEmpty()).toList());
  }
}
