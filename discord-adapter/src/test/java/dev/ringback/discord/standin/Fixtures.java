package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Things of Discord's in the form that the SDK needs them. */
final class Fixtures {

  static final String BOT = "1000";
  static final String GUILD = "2000";
  static final String CHANNEL = "3000";
  static final String FORGETFUL_CHANNEL = "3003";
  static final String THREAD = "3001";
  static final String DIRECT_CHANNEL = "3002";
  static final String USER = "4000";

  private static final Set<JsonNode> SILENT =
      Set.of(Json.tree("null"), Json.tree("false"), Json.tree("{}"), Json.tree("[]"));

  private Fixtures() {}

  static ObjectNode bot() {
    return Json.object(
        """
        {"id": "1000", "username": "Ringback", "discriminator": "0", "avatar": null, "bot": true,
         "verified": true, "mfa_enabled": true, "flags": 0}
        """);
  }

  static ObjectNode user() {
    return Json.object(
        """
        {"id": "4000", "username": "noc", "global_name": "NOC", "discriminator": "0",
         "avatar": null, "bot": false}
        """);
  }

  static ObjectNode member() {
    var member =
        Json.object(
            """
            {"roles": [], "joined_at": "2024-01-01T00:00:00.000000+00:00", "nick": null,
             "premium_since": null, "permissions": "2248473465835073", "flags": 0,
             "pending": false, "deaf": false, "mute": false, "avatar": null,
             "communication_disabled_until": null, "unusual_dm_activity_until": null}
            """);
    member.set("user", user());
    return member;
  }

  /** The application, whose commands and buttons may go to an address instead of to the bot. */
  static ObjectNode application(String endpoint) {
    var application = Json.object("{\"id\": \"1000\", \"name\": \"Ringback\", \"flags\": 0}");
    return application.put("interactions_endpoint_url", endpoint.isEmpty() ? null : endpoint);
  }

  /** How often the bot may start. */
  static ObjectNode gateway(int starts) {
    var gateway = Json.object("{\"url\": \"wss://gateway.invalid\", \"shards\": 1}");
    gateway
        .withObject("/session_start_limit")
        .put("total", 1000)
        .put("remaining", starts)
        .put("reset_after", 7_000_000)
        .put("max_concurrency", 1);
    return gateway;
  }

  /** What comes first on the gateway; the only server is the first shard's. */
  static ObjectNode ready(String resumeUrl, JsonNode shard) {
    var ready =
        Json.object(
            """
            {"v": 10, "session_id": "session-1", "private_channels": [], "guilds": [],
             "application": {"id": "1000", "flags": 0}}
            """);
    ready.set("user", bot());
    ready.set("shard", shard);
    if (shard.get(0).intValue() == 0) {
      ready.withArray("guilds").addObject().put("id", GUILD).put("unavailable", true);
    }
    return ready.put("resume_gateway_url", resumeUrl);
  }

  /** A server in Finnish. */
  static ObjectNode guild() {
    var guild =
        Json.object(
            """
            {"id": "2000", "name": "Operators", "owner_id": "4000", "preferred_locale": "fi",
             "member_count": 2, "large": false, "unavailable": false, "features": [],
             "roles": [{"id": "2000", "name": "@everyone", "permissions": "2248473465835073",
               "position": 0, "color": 0, "hoist": false, "managed": false, "mentionable": false,
               "flags": 0, "colors": {"primary_color": 0, "secondary_color": null,
               "tertiary_color": null}}],
             "channels": [], "threads": [{"id": "3001", "type": 11, "name": "incident", "parent_id": "3000",
               "guild_id": "2000", "owner_id": "4000", "flags": 0, "message_count": 1,
               "member_count": 1, "total_message_sent": 1, "rate_limit_per_user": 0,
               "thread_metadata": {"archived": false, "auto_archive_duration": 1440,
               "archive_timestamp": "2024-01-01T00:00:00+00:00", "locked": false}}],
             "members": [], "emojis": [], "stickers": [], "voice_states": [], "presences": [],
             "guild_scheduled_events": [], "stage_instances": [], "soundboard_sounds": [],
             "verification_level": 0, "default_message_notifications": 0,
             "explicit_content_filter": 0, "mfa_level": 0, "nsfw_level": 0, "nsfw": false,
             "premium_tier": 0, "premium_progress_bar_enabled": false, "afk_timeout": 300,
             "system_channel_flags": 0}
            """);
    guild.withArray("channels").add(channel()).add(forgetfulChannel());
    guild.withArray("members").add(member()).add(botMember());
    return guild;
  }

  static ObjectNode channel() {
    return Json.object(
        """
        {"id": "3000", "type": 0, "name": "noc", "position": 0, "permission_overwrites": [],
         "permissions": "2248473465835073", "topic": null, "nsfw": false, "flags": 0,
         "parent_id": null, "last_message_id": null, "rate_limit_per_user": 0}
        """);
  }

  /** A channel in which nobody may read what was written before. */
  private static ObjectNode forgetfulChannel() {
    var channel = channel().put("id", FORGETFUL_CHANNEL);
    channel
        .withArray("permission_overwrites")
        .addObject()
        .put("id", GUILD)
        .put("type", 0)
        .put("allow", "0")
        .put("deny", "65536");
    return channel;
  }

  static ObjectNode directChannel() {
    var channel =
        Json.object("{\"id\": \"3002\", \"type\": 1, \"flags\": 0, \"last_message_id\": null}");
    channel.withArray("recipients").add(user());
    return channel;
  }

  private static ObjectNode botMember() {
    var member = member();
    member.set("user", bot());
    return member;
  }

  /** A message; content and embeds as a test wants them. */
  static ObjectNode message(String id, String channel, ObjectNode author, String content) {
    var message =
        Json.object(
            """
            {"type": 0, "tts": false, "pinned": false, "mention_everyone": false, "flags": 0,
             "timestamp": "2026-11-01T00:00:00.000000+00:00", "edited_timestamp": null,
             "embeds": [], "attachments": [], "components": [], "mentions": [],
             "mention_roles": []}
            """);
    message.put("id", id).put("channel_id", channel).put("content", content);
    message.set("author", author);
    return message;
  }

  /** Commands as Discord gives them back: with ids, and without what says nothing. */
  static ArrayNode registered(JsonNode commands) {
    var registered = (ArrayNode) commands.deepCopy();
    long id = 8000;
    for (var command : registered) {
      ((ObjectNode) command)
          .put("id", String.valueOf(id++))
          .put("application_id", BOT)
          .put("version", "1");
      dropSilent(command);
    }
    return registered;
  }

  private static void dropSilent(JsonNode node) {
    for (var fields = node.properties().iterator(); fields.hasNext(); ) {
      var value = fields.next().getValue();
      if (SILENT.contains(value)) {
        fields.remove();
      }
    }
    node.forEach(Fixtures::dropSilent);
  }
}
