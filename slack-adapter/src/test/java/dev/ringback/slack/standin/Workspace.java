package dev.ringback.slack.standin;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Channels with what stands in them, and the response URLs that were given out. */
public final class Workspace {

  private static final int USES = 5;

  private record ResponseUrl(
      String channel, String user, @Nullable Shown source, AtomicInteger uses) {}

  private final List<Shown> messages = new CopyOnWriteArrayList<>();
  private final Map<String, ResponseUrl> responseUrls = new ConcurrentHashMap<>();
  private final AtomicInteger clock = new AtomicInteger(1000);
  private volatile boolean responseUrlsExpired;

  /** Every message of the bot that is still to be seen, oldest first. */
  public List<Shown> messages() {
    return messages.stream().filter(message -> !message.isGone()).toList();
  }

  /** Makes half an hour pass for all response URLs. */
  public void expireResponseUrls() {
    responseUrlsExpired = true;
  }

  String nextTs() {
    return "1700000000.%06d".formatted(clock.incrementAndGet());
  }

  Shown show(
      String channel, @Nullable String onlyTo, @Nullable String threadTs, JsonObject content) {
    var message = new Shown(nextTs(), channel, onlyTo, threadTs, content);
    messages.add(message);
    return message;
  }

  /** The path of a new response URL. */
  String newResponseUrl(String channel, String user, @Nullable Shown source) {
    var path = "/response/" + responseUrls.size();
    responseUrls.put(path, new ResponseUrl(channel, user, source, new AtomicInteger()));
    return path;
  }

  /** Does what was posted to a response URL; the error if Slack would not. */
  @Nullable String respond(String path, JsonObject payload) {
    var url = responseUrls.get(path);
    if (url == null || responseUrlsExpired) {
      return "expired_url";
    }
    if (url.uses.incrementAndGet() > USES) {
      return "used_url";
    }
    var source = url.source;
    if (flag(payload, "delete_original") && source != null) {
      source.delete();
    } else if (flag(payload, "replace_original") && source != null) {
      source.replace(payload);
    } else {
      var everyone = payload.get("response_type").getAsString().equals("in_channel");
      var thread = payload.get("thread_ts");
      show(
          url.channel,
          everyone ? null : url.user,
          thread == null ? null : thread.getAsString(),
          payload);
    }
    return null;
  }

  static boolean flag(JsonObject payload, String name) {
    return payload.has(name) && payload.get(name).getAsBoolean();
  }
}
