package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicLong;

/** What Discord sends when a person writes a message. */
public final class Messages {

  private static final AtomicLong IDS = new AtomicLong(6001);

  private Messages() {}

  /** In a channel of a server; {@code <@1000>} mentions the bot. */
  public static ObjectNode inChannel(String text) {
    return inServer(Fixtures.CHANNEL, text);
  }

  /** In a thread of that channel. */
  public static ObjectNode inThread(String text) {
    return inServer(Fixtures.THREAD, text);
  }

  /** In a channel in which nobody may read what was written before. */
  public static ObjectNode inForgetfulChannel(String text) {
    return inServer(Fixtures.FORGETFUL_CHANNEL, text);
  }

  /** In a direct conversation with the bot. */
  public static ObjectNode direct(String text) {
    return Fixtures.message(newId(), Fixtures.DIRECT_CHANNEL, Fixtures.user(), text)
        .put("channel_type", 1);
  }

  /** By a bot, which may be this one. */
  public static ObjectNode byBot(String text) {
    var message = inChannel(text);
    message.set("author", Fixtures.bot());
    return message;
  }

  private static ObjectNode inServer(String channel, String text) {
    var message = Fixtures.message(newId(), channel, Fixtures.user(), text);
    var member = Fixtures.member();
    member.remove("user");
    message.set("member", member);
    if (text.contains("<@1000>")) {
      message.withArray("mentions").add(Fixtures.bot());
    }
    return message.put("guild_id", Fixtures.GUILD);
  }

  private static String newId() {
    return String.valueOf(IDS.incrementAndGet());
  }
}
