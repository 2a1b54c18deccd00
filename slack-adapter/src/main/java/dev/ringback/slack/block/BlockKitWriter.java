package dev.ringback.slack.block;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.ringback.slack.block.SlackBlock.Actions;
import dev.ringback.slack.block.SlackBlock.Button;
import dev.ringback.slack.block.SlackBlock.Context;
import dev.ringback.slack.block.SlackBlock.Divider;
import dev.ringback.slack.block.SlackBlock.Header;
import dev.ringback.slack.block.SlackBlock.Interactive;
import dev.ringback.slack.block.SlackBlock.Link;
import dev.ringback.slack.block.SlackBlock.Menu;
import dev.ringback.slack.block.SlackBlock.RichText;
import dev.ringback.slack.block.SlackBlock.RichTextElement;
import dev.ringback.slack.block.SlackBlock.RichTextList;
import dev.ringback.slack.block.SlackBlock.RichTextSection;
import dev.ringback.slack.block.SlackBlock.Run;
import dev.ringback.slack.block.SlackBlock.Section;
import dev.ringback.slack.block.SlackBlock.Sentence;
import dev.ringback.slack.block.SlackBlock.Style;
import dev.ringback.slack.block.SlackBlock.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes blocks as the JSON that Slack's reference describes. */
final class BlockKitWriter {

  /** The names that come again and again. */
  private static final SerializedString TYPE = new SerializedString("type");

  private static final SerializedString TEXT = new SerializedString("text");

  private final JsonGenerator json;

  BlockKitWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(List<SlackBlock> blocks) throws IOException {
    json.writeStartArray();
    for (var block : blocks) {
      write(block);
    }
    json.writeEndArray();
  }

  private void write(SlackBlock block) throws IOException {
    switch (block) {
      case Header(var text) -> {
        begin("header");
        plainText("text", text);
      }
      case Context(var text) -> {
        begin("context").writeArrayFieldStart("elements");
        mrkdwn(text);
        json.writeEndArray();
      }
      case Section section -> section(section);
      case Sentence(var text) -> {
        begin("section");
        plainText("text", text);
      }
      case Divider() -> begin("divider");
      case RichText(var elements) -> {
        begin("rich_text").writeArrayFieldStart("elements");
        for (var element : elements) {
          richText(element);
        }
        json.writeEndArray();
      }
      case Actions(var elements) -> {
        begin("actions").writeArrayFieldStart("elements");
        for (var element : elements) {
          interactive(element);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private void section(Section section) throws IOException {
    begin("section");
    if (section.text() != null) {
      json.writeFieldName("text");
      mrkdwn(section.text());
    }
    json.writeArrayFieldStart("fields");
    for (var field : section.fields()) {
      mrkdwn(field);
    }
    json.writeEndArray();
  }

  private void richText(RichTextElement element) throws IOException {
    switch (element) {
      case RichTextSection(var runs) -> {
        begin("rich_text_section").writeArrayFieldStart("elements");
        for (var run : runs) {
          run(run);
        }
      }
      case RichTextList(var style, var items) -> {
        begin("rich_text_list").writeStringField("style", style.name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("elements");
        for (var item : items) {
          richText(item);
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void run(Run run) throws IOException {
    switch (run) {
      case Text(var text, var style) -> {
        begin("text").writeFieldName(TEXT);
        json.writeString(text);
        style(style);
      }
      case Link(var text, var url) -> {
        begin("link").writeStringField("url", url);
        json.writeStringField("text", text);
      }
    }
    json.writeEndObject();
  }

  private void style(Style style) throws IOException {
    if (style != Style.PLAIN) {
      json.writeObjectFieldStart("style");
      json.writeBooleanField(style.key(), true);
      json.writeEndObject();
    }
  }

  private void interactive(Interactive element) throws IOException {
    switch (element) {
      case Button(var id, var text, var value) -> {
        begin("button").writeStringField("action_id", id.toString());
        plainText("text", text);
        // Slack refuses an empty value; none at all comes back as the empty query.
        if (!value.isEmpty()) {
          json.writeStringField("value", value);
        }
      }
      case Menu menu -> menu(menu);
    }
    json.writeEndObject();
  }

  private void menu(Menu menu) throws IOException {
    begin("static_select").writeStringField("action_id", menu.id().toString());
    if (menu.placeholder() != null) {
      plainText("placeholder", menu.placeholder());
    }
    json.writeArrayFieldStart("options");
    for (var option : menu.options()) {
      json.writeStartObject();
      plainText("text", option.text());
      json.writeStringField("value", option.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Begins an object of a type; whoever writes the rest ends it. */
  private JsonGenerator begin(String type) throws IOException {
    json.writeStartObject();
    json.writeFieldName(TYPE);
    json.writeString(type);
    return json;
  }

  private void plainText(String name, PlainText text) throws IOException {
    json.writeFieldName(name);
    begin("plain_text").writeStringField("text", text.text());
    json.writeBooleanField("emoji", false);
    json.writeEndObject();
  }

  private void mrkdwn(Mrkdwn text) throws IOException {
    begin("mrkdwn").writeFieldName(TEXT);
    json.writeString(text.value());
    json.writeEndObject();
  }
}
