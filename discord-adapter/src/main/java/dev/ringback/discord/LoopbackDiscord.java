package dev.ringback.discord;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ringback.platform.ChatPlatform;
import dev.ringback.platform.LoopbackServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Discord in a rehearsal: a server in which one person types slash commands. */
final class LoopbackDiscord implements ChatPlatform.Stage, LoopbackServer.Host {

  private static final String BOT =
      """
      {"id": "1000", "username": "Ringback", "discriminator": "0", "bot": true}
      """;

  private static final String PERSON =
      """
      {"id": "4000", "username": "noc", "discriminator": "0"}
      """;

  private static final String CHANNEL =
      """
      {"id": "3000", "type": 0, "name": "noc", "position": 0, "permission_overwrites": [],
       "permissions": "2048", "flags": 0}
      """;

  private static final String SERVER =
      """
      {"id": "2000", "name": "Operators", "owner_id": "4000", "preferred_locale": "en-US",
       "member_count": 2, "features": [], "channels": [%s], "threads": [], "emojis": [],
       "roles": [{"id": "2000", "name": "@everyone", "permissions": "2048", "position": 0,
         "color": 0, "colors": {"primary_color": 0}}],
       "members": [%s, %s], "stickers": [], "voice_states": [], "presences": [],
       "guild_scheduled_events": [], "stage_instances": [], "soundboard_sounds": [],
       "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0,
       "mfa_level": 0, "nsfw_level": 0, "premium_tier": 0, "premium_progress_bar_enabled": false,
       "afk_timeout": 300, "system_channel_flags": 0}
      """
          .formatted(CHANNEL, member(PERSON), member(BOT));

  private final LoopbackServer server = new LoopbackServer(this);
  private final Deflater deflater = new Deflater();
  private final CompletableFuture<Void> registration = new CompletableFuture<>();
  private final ChatPlatform platform;
  private volatile CompletableFuture<Void> answer = new CompletableFuture<>();
  private int sequence;

  LoopbackDiscord(ChatPlatform platform) throws IOException {
    this.platform = platform;
  }

  @Override
  public ChatPlatform platform() {
    return platform;
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "DISCORD_TOKEN", "rehearsal",
        "DISCORD_API_URL", "http://" + server.authority() + "/api/v10/",
        "DISCORD_GATEWAY_URL", "ws://" + server.authority());
  }

  @Override
  public void ask(ChatPlatform.Connection connection, String question) throws IOException {
    registration.orTimeout(10, TimeUnit.SECONDS).join();
    answer = new CompletableFuture<>();
    // An id tells when it was made, and the SDK answers nothing that is too old.
    var id = TimeUtil.getDiscordTimestamp(System.currentTimeMillis());
    var command =
        DataObject.fromJson(
            """
            {"version": 1, "id": "%s", "token": "rehearsal", "application_id": "1000", "type": 2,
             "entitlements": [], "authorizing_integration_owners": {"0": "2000"}, "member": %s,
             "channel": %s, "guild": {"id": "2000", "locale": "en-US", "features": []},
             "guild_id": "2000", "channel_id": "3000", "locale": "en-US", "guild_locale": "en-US",
             "context": 0, "app_permissions": "2048", "attachment_size_limit": 1,
             "data": {"id": "8000", "name": "sip", "type": 1}}
            """
                .formatted(id, member(PERSON), CHANNEL));
    var query = DataObject.empty().put("type", 3).put("name", "query").put("value", question);
    command.getObject("data").put("options", DataArray.empty().add(query));
    dispatch("INTERACTION_CREATE", command);
    answer.orTimeout(10, TimeUnit.SECONDS).join();
  }

  private static String member(String user) {
    return """
    {"user": %s, "roles": [], "joined_at": "2026-11-01T00:00:00+00:00", "permissions": "2048",
     "flags": 0, "pending": false, "deaf": false, "mute": false}
    """
        .formatted(user);
  }

  private DataObject ready() {
    return DataObject.fromJson(
        """
        {"v": 10, "session_id": "rehearsal", "user": %s, "shard": [0, 1], "private_channels": [],
         "guilds": [{"id": "2000", "unavailable": true}],
         "application": {"id": "1000", "flags": 0}, "resume_gateway_url": "ws://%s"}
        """
            .formatted(BOT, server.authority()));
  }

  @Override
  public String answer(String request, String body) {
    if (request.contains("/interactions/")) {
      answer.complete(null);
      return "";
    }
    if (request.startsWith("PUT ")) {
      registration.complete(null);
    }
    return request.contains("/commands") ? "[]" : BOT;
  }

  @Override
  public void opened() throws IOException {
    send("{\"op\": 10, \"d\": {\"heartbeat_interval\": 41250}}");
  }

  @Override
  public void heard(String message) throws IOException {
    switch (DataObject.fromJson(message).getInt("op")) {
      case 1 -> send("{\"op\": 11}");
      case 2 -> {
        dispatch("READY", ready());
        dispatch("GUILD_CREATE", DataObject.fromJson(SERVER));
      }
      default -> {
        // nothing else needs an answer
      }
    }
  }

  private void dispatch(String event, DataObject data) throws IOException {
    send(
        DataObject.empty()
            .put("op", 0)
            .put("t", event)
            .put("s", ++sequence)
            .put("d", data)
            .toString());
  }

  /** As a part of one compressed stream, which is what the SDK asks for. */
  private synchronized void send(String message) throws IOException {
    deflater.setInput(message.getBytes(UTF_8));
    var compressed = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    int count;
    do {
      count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      compressed.write(buffer, 0, count);
    } while (count == buffer.length);
    server.send(compressed.toByteArray());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
