package dev.ringback.slack.block;

import com.google.gson.stream.JsonWriter;
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

  private final JsonWriter json;

  BlockKitWriter(JsonWriter json) {
    this.json = json;
  }

  void write(List<SlackBlock> blocks) throws IOException {
    json.beginArray();
    for (var block : blocks) {
      json.beginObject();
      write(block);
      json.endObject();
    }
    json.endArray();
  }

  private void write(SlackBlock block) throws IOException {
    switch (block) {
      case Header(var text) -> type("header").plainText("text", text);
      case Context(var text) -> {
        type("context").json.name("elements").beginArray();
        mrkdwn(text);
        json.endArray();
      }
      case Section section -> section(section);
      case Sentence(var text) -> type("section").plainText("text", text);
      case Divider() -> type("divider");
      case RichText(var elements) -> {
        type("rich_text").json.name("elements").beginArray();
        for (var element : elements) {
          richText(element);
        }
        json.endArray();
      }
      case Actions(var elements) -> {
        type("actions").json.name("elements").beginArray();
        for (var element : elements) {
          interactive(element);
        }
        json.endArray();
      }
    }
  }

  private void section(Section section) throws IOException {
    type("section");
    if (section.text() != null) {
      json.name("text");
      mrkdwn(section.text());
    }
    json.name("fields").beginArray();
    for (var field : section.fields()) {
      mrkdwn(field);
    }
    json.endArray();
  }

  private void richText(RichTextElement element) throws IOException {
    json.beginObject();
    switch (element) {
      case RichTextSection(var runs) -> {
        type("rich_text_section").json.name("elements").beginArray();
        for (var run : runs) {
          run(run);
        }
        json.endArray();
      }
      case RichTextList(var style, var items) -> {
        type("rich_text_list").json.name("style").value(style.name().toLowerCase(Locale.ROOT));
        json.name("elements").beginArray();
        for (var item : items) {
          richText(item);
        }
        json.endArray();
      }
    }
    json.endObject();
  }

  private void run(Run run) throws IOException {
    json.beginObject();
    switch (run) {
      case Text(var text, var style) -> {
        type("text").json.name("text").value(text);
        style(style);
      }
      case Link(var text, var url) -> {
        type("link").json.name("url").value(url);
        json.name("text").value(text);
      }
    }
    json.endObject();
  }

  private void style(Style style) throws IOException {
    switch (style) {
      case PLAIN -> {}
      case BOLD -> json.name("style").beginObject().name("bold").value(true).endObject();
      case CODE -> json.name("style").beginObject().name("code").value(true).endObject();
    }
  }

  private void interactive(Interactive element) throws IOException {
    json.beginObject();
    switch (element) {
      case Button(var id, var text, var value) -> {
        type("button").json.name("action_id").value(id.toString());
        plainText("text", text);
        // Slack refuses an empty value; none at all comes back as the empty query.
        if (!value.isEmpty()) {
          json.name("value").value(value);
        }
      }
      case Menu menu -> menu(menu);
    }
    json.endObject();
  }

  private void menu(Menu menu) throws IOException {
    type("static_select").json.name("action_id").value(menu.id().toString());
    if (menu.placeholder() != null) {
      plainText("placeholder", menu.placeholder());
    }
    json.name("options").beginArray();
    for (var option : menu.options()) {
      json.beginObject();
      plainText("text", option.text());
      json.name("value").value(option.value()).endObject();
    }
    json.endArray();
  }

  private BlockKitWriter type(String type) throws IOException {
    json.name("type").value(type);
    return this;
  }

  private void plainText(String name, PlainText text) throws IOException {
    json.name(name).beginObject();
    type("plain_text").json.name("text").value(text.text()).name("emoji").value(false).endObject();
  }

  private void mrkdwn(Mrkdwn text) throws IOException {
    json.beginObject();
    type("mrkdwn").json.name("text").value(text.text()).endObject();
  }
}
