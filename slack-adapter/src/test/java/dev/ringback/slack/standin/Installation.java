package dev.ringback.slack.standin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * The app as an admin installed it from its manifest. What the manifest does not grant is refused
 * or not delivered, and what was used of it is noted, so that a test can tell what was too much.
 */
public final class Installation {

  private final JsonObject manifest;
  private final Set<String> used = new TreeSet<>();

  Installation(String manifest) {
    this.manifest = JsonParser.parseString(manifest).getAsJsonObject();
  }

  /** A manifest that grants one scope and nothing else. */
  static String manifestOf(String scope) {
    return """
    {"oauth_config": {"scopes": {"bot": ["%s"]}},
     "features": {"slash_commands": [], "shortcuts": [],
       "app_home": {"messages_tab_enabled": false, "messages_tab_read_only_enabled": true}},
     "settings": {"event_subscriptions": {"bot_events": []}, "socket_mode_enabled": true,
       "interactivity": {"is_enabled": true}}}
    """
        .formatted(scope);
  }

  /** All that the bot token may do. */
  List<String> scopes() {
    var scopes = new ArrayList<String>();
    each(path("oauth_config", "scopes", "bot"), value -> scopes.add(value.getAsString()));
    return scopes;
  }

  /** Whether the bot token has a scope. */
  synchronized boolean hasScope(String scope) {
    return use("scope " + scope);
  }

  synchronized void mustHave(String grant) {
    if (!use(grant)) {
      throw new AssertionError("not in the manifest: " + grant);
    }
  }

  /** Everything that the manifest grants. */
  public Set<String> granted() {
    var granted = new TreeSet<String>();
    each(
        path("oauth_config", "scopes", "bot"),
        value -> granted.add("scope " + value.getAsString()));
    each(
        path("settings", "event_subscriptions", "bot_events"),
        value -> granted.add("event " + value.getAsString()));
    each(
        path("features", "slash_commands"),
        value -> granted.add("command " + text(value, "command")));
    each(
        path("features", "shortcuts"),
        value -> granted.add("shortcut " + text(value, "callback_id")));
    if (path("settings", "interactivity", "is_enabled").getAsBoolean()) {
      granted.add("interactivity");
    }
    if (path("settings", "socket_mode_enabled").getAsBoolean()) {
      granted.add("socket mode");
    }
    if (path("features", "app_home", "messages_tab_enabled").getAsBoolean()
        && !path("features", "app_home", "messages_tab_read_only_enabled").getAsBoolean()) {
      granted.add("messages tab");
    }
    return granted;
  }

  /** What was used of it so far. */
  public synchronized Set<String> used() {
    return Set.copyOf(used);
  }

  private boolean use(String grant) {
    var has = granted().contains(grant);
    if (has) {
      used.add(grant);
    }
    return has;
  }

  private JsonElement path(String... names) {
    JsonElement json = manifest;
    for (var name : names) {
      json = json.getAsJsonObject().get(name);
    }
    return json;
  }

  private static String text(JsonElement json, String name) {
    return json.getAsJsonObject().get(name).getAsString();
  }

  private static void each(JsonElement array, java.util.function.Consumer<JsonElement> use) {
    StreamSupport.stream(array.getAsJsonArray().spliterator(), false).forEach(use);
  }
}
