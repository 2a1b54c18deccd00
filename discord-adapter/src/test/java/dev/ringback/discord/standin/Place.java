package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where somebody uses a command, a button or a menu. The person's client is in Portuguese. */
public enum Place {
  /** A server in Finnish that has the bot. */
  SERVER,
  /** A server in Finnish without the bot, used by a person who has installed it. */
  FOREIGN_SERVER,
  /** A direct conversation with the bot. */
  DIRECT;

  String channel() {
    return this == DIRECT ? Fixtures.DIRECT_CHANNEL : Fixtures.CHANNEL;
  }

  ObjectNode addTo(ObjectNode interaction) {
    interaction.put("channel_id", channel()).put("locale", "pt-BR");
    var owners = interaction.putObject("authorizing_integration_owners");
    if (this == DIRECT) {
      owners.put("1", Fixtures.USER);
      interaction.set("user", Fixtures.user());
      interaction.set("channel", Fixtures.directChannel());
      return interaction.put("context", 1);
    }
    var guild = this == SERVER ? Fixtures.GUILD : "2001";
    owners.put(this == SERVER ? "0" : "1", this == SERVER ? guild : Fixtures.USER);
    interaction.set("member", Fixtures.member());
    interaction.set("channel", Fixtures.channel());
    interaction.putObject("guild").put("id", guild).put("locale", "fi").putArray("features");
    return interaction.put("guild_id", guild).put("guild_locale", "fi").put("context", 0);
  }
}
