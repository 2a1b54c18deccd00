package dev.ringback.slack.standin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message that people see, or one person does. */
public final class Shown {

  final String ts;
  final String channel;
  final @Nullable String onlyTo;
  final @Nullable String threadTs;
  private volatile JsonObject content;
  private volatile boolean gone;

  Shown(
      String ts,
      String channel,
      @Nullable String onlyTo,
      @Nullable String threadTs,
      JsonObject content) {
    this.ts = ts;
    this.channel = channel;
    this.onlyTo = onlyTo;
    this.threadTs = threadTs;
    this.content = content;
  }

  void replace(JsonObject newContent) {
    content = newContent;
  }

  void delete() {
    gone = true;
  }

  public boolean isGone() {
    return gone;
  }

  public boolean isPrivate() {
    return onlyTo != null;
  }

  public @Nullable String thread() {
    return threadTs;
  }

  public String ts() {
    return ts;
  }

  /** What was sent, field by field. */
  public JsonObject content() {
    return content;
  }

  /** All text in it, line by line. */
  public String text() {
    var texts = new ArrayList<String>();
    texts(content.get("blocks"), texts);
    return String.join("\n", texts);
  }

  /** What its buttons and the entries of its menus say. */
  public List<String> labels() {
    return elements().stream().flatMap(element -> labels(element).stream()).toList();
  }

  /** The button with a label, or the menu with such an entry. */
  JsonObject element(String label) {
    return elements().stream()
        .filter(element -> labels(element).contains(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + label + " among " + labels()));
  }

  private List<JsonObject> elements() {
    var elements = new ArrayList<JsonObject>();
    for (var block : content.getAsJsonArray("blocks")) {
      if (block.getAsJsonObject().get("type").getAsString().equals("actions")) {
        block
            .getAsJsonObject()
            .getAsJsonArray("elements")
            .forEach(element -> elements.add(element.getAsJsonObject()));
      }
    }
    return elements;
  }

  private static List<String> labels(JsonObject element) {
    var labels = new ArrayList<String>();
    if (element.has("options")) {
      element
          .getAsJsonArray("options")
          .forEach(option -> labels.add(label(option.getAsJsonObject())));
    } else {
      labels.add(label(element));
    }
    return labels;
  }

  private static String label(JsonObject labelled) {
    return labelled.getAsJsonObject("text").get("text").getAsString();
  }

  private static void texts(JsonElement json, List<String> texts) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(element -> texts(element, texts));
    } else if (json.isJsonObject()) {
      json.getAsJsonObject()
          .asMap()
          .forEach((name, value) -> {
            if (name.equals("text") && value.isJsonPrimitive()) {
              texts.add(value.getAsString());
            } else {
              texts(value, texts);
            }
          });
    }
  }
}
