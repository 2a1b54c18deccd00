package dev.ringback.bench.peer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/** JDA as its guide says, answering each command with one fixed embed. */
public final class FixedJda extends ListenerAdapter {

  private static final String TEXT =
      "The far end says that the line is in use; try again later or elsewhere. ".repeat(3);

  private FixedJda() {}

  /** Runs until it is stopped. */
  public static void main(String[] args) {
    var rest = new RestConfig().setBaseUrl(setting("DISCORD_API_URL"));
    JDABuilder.createLight(setting("DISCORD_TOKEN"), List.of())
        .setRestConfig(rest)
        .setSessionController(
            new SessionControllerAdapter() {
              @Override
              public String getGateway() {
                return setting("DISCORD_GATEWAY_URL");
              }
            })
        .addEventListeners(new FixedJda())
        .build();
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    event.replyEmbeds(embed()).setEphemeral(true).queue();
  }

  private static MessageEmbed embed() {
    var embed =
        new EmbedBuilder().setTitle("302 Moved Temporarily and 410 Gone").setDescription(TEXT);
    for (int i = 0; i < 6; i++) {
      embed.addField("Field " + i, TEXT, i % 2 == 0);
    }
    return embed.build();
  }

  private static String setting(String name) {
    return requireNonNull(System.getenv(name));
  }
}
