package dev.ringback.slack.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Slack's Block Kit reference as a check, written from the reference and not from the renderer.
 * Knows the blocks that the bot uses; any other is a violation.
 */
public final class BlockKitRules {

  private static final int WHOLE_TEXT = 13_200;
  private static final Pattern UNESCAPED = Pattern.compile("[<>]|&(?!(amp|lt|gt);)");

  private final List<String> violations = new ArrayList<>();
  private int wholeText;

  private BlockKitRules() {}

  /** What is wrong with the blocks of a message. */
  public static List<String> violations(JsonArray blocks) {
    var rules = new BlockKitRules();
    rules.check(!blocks.isEmpty() && blocks.size() <= 50, "1 to 50 blocks, not " + blocks.size());
    for (var block : blocks) {
      rules.block(block.getAsJsonObject());
    }
    // What Slack counts for a container beside its text, as far as it can be measured.
    var whole = rules.wholeText + 45 * blocks.size();
    rules.check(whole <= WHOLE_TEXT, "msg_blocks_too_long: " + whole);
    return rules.violations;
  }

  private void block(JsonObject block) {
    switch (type(block)) {
      case "header" -> {
        only(block, Set.of("type", "text"));
        plainText(block.getAsJsonObject("text"), 150);
      }
      case "context" -> {
        only(block, Set.of("type", "elements"));
        each(block, "elements", 1, 10, element -> text(element, 3000));
      }
      case "section" -> {
        only(block, Set.of("type", "text", "fields"));
        check(block.has("text") || block.has("fields"), "a section without text and fields");
        if (block.has("text")) {
          text(block.getAsJsonObject("text"), 3000);
        }
        if (block.has("fields")) {
          each(block, "fields", 1, 10, field -> text(field, 2000));
        }
      }
      case "divider" -> only(block, Set.of("type"));
      case "rich_text" -> {
        only(block, Set.of("type", "elements"));
        each(block, "elements", 1, Integer.MAX_VALUE, this::richText);
      }
      case "actions" -> {
        only(block, Set.of("type", "elements"));
        each(block, "elements", 1, 25, this::interactive);
        unique(block.getAsJsonArray("elements"), "action_id");
      }
      default -> violations.add("unknown block " + type(block));
    }
  }

  private void richText(JsonObject element) {
    switch (type(element)) {
      case "rich_text_section" -> {
        only(element, Set.of("type", "elements"));
        each(element, "elements", 1, Integer.MAX_VALUE, this::styled);
      }
      case "rich_text_list" -> {
        only(element, Set.of("type", "elements", "style"));
        check(Set.of("bullet", "ordered").contains(string(element, "style")), "list style");
        each(
            element,
            "elements",
            1,
            Integer.MAX_VALUE,
            item -> {
              check(type(item).equals("rich_text_section"), "an item that is no section");
              richText(item);
            });
      }
      default -> violations.add("unknown rich text " + type(element));
    }
  }

  private void styled(JsonObject element) {
    switch (type(element)) {
      case "text" -> only(element, Set.of("type", "text", "style"));
      case "link" -> {
        only(element, Set.of("type", "text", "url"));
        check(string(element, "url").matches("https?://[^\\s<>|]{1,2990}"), "a link's address");
      }
      default -> violations.add("unknown rich text element " + type(element));
    }
    length(string(element, "text"), Integer.MAX_VALUE);
    if (element.has("style")) {
      only(element.getAsJsonObject("style"), Set.of("bold", "code"));
    }
  }

  private void interactive(JsonObject element) {
    var id = string(element, "action_id");
    check(!id.isEmpty() && id.length() <= 255, "an action_id of 1 to 255");
    switch (type(element)) {
      case "button" -> {
        only(element, Set.of("type", "action_id", "text", "value"));
        plainText(element.getAsJsonObject("text"), 75);
        if (element.has("value")) {
          var value = string(element, "value");
          check(!value.isEmpty() && value.length() <= 2000, "a value of 1 to 2000");
        }
      }
      case "static_select" -> {
        only(element, Set.of("type", "action_id", "options", "placeholder"));
        if (element.has("placeholder")) {
          plainText(element.getAsJsonObject("placeholder"), 150);
        }
        each(element, "options", 1, 100, this::option);
        unique(element.getAsJsonArray("options"), "value");
      }
      default -> violations.add("unknown element " + type(element));
    }
  }

  private void option(JsonObject option) {
    only(option, Set.of("text", "value"));
    plainText(option.getAsJsonObject("text"), 75);
    var value = string(option, "value");
    check(!value.isEmpty() && value.length() <= 75, "an option's value of 1 to 75");
  }

  private void plainText(JsonObject text, int limit) {
    check(type(text).equals("plain_text"), "plain_text is wanted, not " + type(text));
    text(text, limit);
  }

  private void text(JsonObject text, int limit) {
    switch (type(text)) {
      case "plain_text" -> only(text, Set.of("type", "text", "emoji"));
      case "mrkdwn" -> only(text, Set.of("type", "text"));
      default -> violations.add("unknown text " + type(text));
    }
    check(!UNESCAPED.matcher(string(text, "text")).find(), "an unescaped character");
    length(string(text, "text"), limit);
  }

  private void length(String text, int limit) {
    wholeText += text.length();
    check(
        !text.isEmpty() && text.length() <= limit,
        "a text of " + text.length() + ", not 1 to " + limit);
  }

  private void each(
      JsonObject object, String name, int least, int most, Consumer<JsonObject> rule) {
    var array = object.getAsJsonArray(name);
    check(array.size() >= least && array.size() <= most, name + " of " + array.size());
    array.forEach(element -> rule.accept(element.getAsJsonObject()));
  }

  private void unique(JsonArray array, String name) {
    var seen = new HashSet<String>();
    for (var element : array) {
      check(seen.add(string(element.getAsJsonObject(), name)), "the same " + name + " twice");
    }
  }

  private void only(JsonObject object, Set<String> names) {
    check(names.containsAll(object.keySet()), "fields of " + type(object) + ": " + object.keySet());
  }

  private void check(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }

  private static String type(JsonObject object) {
    return string(object, "type");
  }

  private static String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null ? "" : value.getAsString();
  }
}
