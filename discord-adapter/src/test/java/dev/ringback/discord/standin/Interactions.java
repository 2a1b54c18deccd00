package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What Discord sends when a person uses a command, a button or a menu. */
public final class Interactions {

  private static final long DISCORD_EPOCH = 1420070400000L;

  /** An id tells when it was given, and the SDK takes an interaction for 15 minutes. */
  private static final AtomicLong IDS =
      new AtomicLong((System.currentTimeMillis() - DISCORD_EPOCH) << 22);

  private Interactions() {}

  /** The slash command. */
  public static ObjectNode slash(Place place, String query, boolean share) {
    var interaction = interaction(place, 2);
    var data = data(interaction, 1, "sip");
    data.withArray("options").add(option(3, "query").put("value", query));
    if (share) {
      data.withArray("options").add(option(5, "share").put("value", true));
    }
    return interaction;
  }

  /** Somebody types into the option "query". */
  public static ObjectNode typing(Place place, String typed) {
    var interaction = interaction(place, 4);
    data(interaction, 1, "sip")
        .withArray("options")
        .add(option(3, "query").put("value", typed).put("focused", true));
    return interaction;
  }

  /** The command on a message. */
  public static ObjectNode messageCommand(Place place, ObjectNode target) {
    var interaction = interaction(place, 2);
    var data = data(interaction, 3, "Explain SIP");
    data.set("target_id", target.get("id"));
    data.withObject("/resolved/messages").set(target.get("id").textValue(), target);
    return interaction;
  }

  /** A button on a message of the bot's. */
  public static ObjectNode button(Place place, String id, boolean ephemeral) {
    return component(place, ephemeral, 2, id);
  }

  /** A choice in a menu on a message of the bot's. */
  public static ObjectNode choice(Place place, String value, boolean ephemeral) {
    var interaction = component(place, ephemeral, 3, "menu:0");
    interaction.withObject("/data").withArray("values").add(value);
    return interaction;
  }

  /**
   * An interaction that is so old by this machine's clock, or has yet to happen, because the clock
   * is wrong.
   */
  public static ObjectNode aged(Duration age, ObjectNode interaction) {
    long id = Long.parseLong(interaction.get("id").textValue());
    return interaction.put("id", String.valueOf(id - (age.toMillis() << 22)));
  }

  private static ObjectNode component(Place place, boolean ephemeral, int type, String id) {
    var interaction = interaction(place, 3);
    interaction.withObject("/data").put("component_type", type).put("custom_id", id).put("id", 2);
    var message = Fixtures.message("6000", place.channel(), Fixtures.bot(), "");
    interaction.set("message", message.put("flags", ephemeral ? 64 : 0));
    return interaction;
  }

  private static ObjectNode data(ObjectNode interaction, int type, String name) {
    return interaction.withObject("/data").put("id", "8000").put("name", name).put("type", type);
  }

  private static ObjectNode option(int type, String name) {
    return Json.object("{}").put("type", type).put("name", name);
  }

  private static ObjectNode interaction(Place place, int type) {
    long id = IDS.incrementAndGet();
    return place
        .addTo(Json.object("{\"version\": 1, \"entitlements\": []}"))
        .put("id", String.valueOf(id))
        .put("token", "token-" + id)
        .put("application_id", Fixtures.BOT)
        .put("type", type);
  }
}
