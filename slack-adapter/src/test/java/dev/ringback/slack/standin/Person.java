package dev.ringback.slack.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.ringback.slack.standin.Delivery.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who uses Slack, in the payloads that Slack makes of that. */
public record Person(SlackStandIn slack, Delivery delivery, String id) {

  private static final String BOT_USER = "U0BOT";

  /** Types a slash command. */
  public void types(String channel, String command, String text) {
    slack.installation().mustHave("scope commands");
    slack.installation().mustHave("command " + command);
    var payload = new JsonObject();
    payload.addProperty("token", "verification-token");
    payload.addProperty("team_id", "T1");
    payload.addProperty("team_domain", "noc");
    payload.addProperty("channel_id", channel);
    payload.addProperty("channel_name", "noc");
    payload.addProperty("user_id", id);
    payload.addProperty("user_name", "kim");
    payload.addProperty("command", command);
    payload.addProperty("text", text);
    payload.addProperty("api_app_id", "A1");
    payload.addProperty("is_enterprise_install", "false");
    payload.addProperty("response_url", slack.newResponseUrl(channel, id, null));
    payload.addProperty("trigger_id", "1.2.3");
    var answer = delivery.deliver(Kind.COMMAND, payload);
    if (answer.has("text")) {
      slack.accepts(answer);
      var everyone = answer.get("response_type").getAsString().equals("in_channel");
      slack.workspace().show(channel, everyone ? null : id, null, answer);
    }
  }

  /** Mentions the bot. */
  public JsonObject mentions(String channel, String text, @Nullable String threadTs) {
    slack.installation().mustHave("scope app_mentions:read");
    slack.installation().mustHave("event app_mention");
    var event = message("app_mention", channel, "<@" + BOT_USER + "> " + text, threadTs);
    var payload = callback(event);
    delivery.deliver(Kind.EVENT, payload);
    return payload;
  }

  /** Writes to the bot directly. */
  public JsonObject writes(String text) {
    slack.installation().mustHave("messages tab");
    slack.installation().mustHave("scope im:history");
    slack.installation().mustHave("event message.im");
    var event = message("message", "D" + id, text, null);
    event.addProperty("channel_type", "im");
    var payload = callback(event);
    delivery.deliver(Kind.EVENT, payload);
    return payload;
  }

  /** Presses a button, or picks an entry of a menu. */
  public void presses(Shown message, String label) {
    var element = message.element(label);
    var action = new JsonObject();
    action.addProperty("type", element.get("type").getAsString());
    action.addProperty("action_id", element.get("action_id").getAsString());
    if (element.has("value")) {
      action.addProperty("value", element.get("value").getAsString());
    }
    if (element.has("options")) {
      for (var option : element.getAsJsonArray("options")) {
        var text = option.getAsJsonObject().getAsJsonObject("text").get("text").getAsString();
        if (text.equals(label)) {
          action.add("selected_option", option);
        }
      }
    }
    sends(message, action);
  }

  /** Sends whatever action to the bot, as only Slack itself could. */
  public void sends(Shown message, JsonObject action) {
    slack.installation().mustHave("interactivity");
    action.addProperty("block_id", "b1");
    action.addProperty("action_ts", slack.workspace().nextTs());
    var container = new JsonObject();
    container.addProperty("type", "message");
    container.addProperty("message_ts", message.ts);
    container.addProperty("channel_id", message.channel);
    container.addProperty("is_ephemeral", message.isPrivate());
    if (message.threadTs != null) {
      container.addProperty("thread_ts", message.threadTs);
    }
    var payload = interaction("block_actions", message.channel);
    payload.add("container", container);
    payload.addProperty("response_url", slack.newResponseUrl(message.channel, id, message));
    var actions = new JsonArray();
    actions.add(action);
    payload.add("actions", actions);
    delivery.deliver(Kind.INTERACTION, payload);
  }

  /** Chooses the bot's entry in the menu of someone's message. */
  public void choosesShortcut(String callbackId, String channel, JsonObject message) {
    slack.installation().mustHave("scope commands");
    slack.installation().mustHave("shortcut " + callbackId);
    message.addProperty("type", "message");
    message.addProperty("ts", slack.workspace().nextTs());
    var payload = interaction("message_action", channel);
    payload.addProperty("callback_id", callbackId);
    payload.addProperty("message_ts", message.get("ts").getAsString());
    payload.add("message", message);
    payload.addProperty("response_url", slack.newResponseUrl(channel, id, null));
    delivery.deliver(Kind.INTERACTION, payload);
  }

  /** An event as the Events API wraps it. */
  public static JsonObject callback(JsonObject event) {
    var payload = new JsonObject();
    payload.addProperty("token", "verification-token");
    payload.addProperty("team_id", "T1");
    payload.addProperty("api_app_id", "A1");
    payload.addProperty("type", "event_callback");
    payload.addProperty("event_id", "Ev" + UUID.randomUUID());
    payload.addProperty("event_time", 1_700_000_000);
    payload.add("event", event);
    return payload;
  }

  /** A message by this person. */
  public JsonObject message(String type, String channel, String text, @Nullable String threadTs) {
    var ts = slack.workspace().nextTs();
    var event = new JsonObject();
    event.addProperty("type", type);
    event.addProperty("user", id);
    event.addProperty("text", text);
    event.addProperty("ts", ts);
    event.addProperty("event_ts", ts);
    event.addProperty("channel", channel);
    if (threadTs != null) {
      event.addProperty("thread_ts", threadTs);
    }
    return event;
  }

  private JsonObject interaction(String type, String channel) {
    var payload = new JsonObject();
    payload.addProperty("type", type);
    payload.addProperty("token", "verification-token");
    payload.addProperty("trigger_id", "1.2.3");
    payload.add("team", object("id", "T1"));
    payload.add("user", object("id", id));
    payload.add("channel", object("id", channel));
    return payload;
  }

  private static JsonObject object(String name, String value) {
    var object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }
}
