package dev.ringback.discord;

import dev.ringback.Ringback;
import dev.ringback.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** The commands of the bot, in every language that it speaks, wherever it can be installed. */
final class CommandSet {

  static final String QUERY = "query";
  static final String SHARE = "share";

  private final Ringback ringback;

  CommandSet(Ringback ringback) {
    this.ringback = ringback;
  }

  /** The slash command under the given name, and the command on a message. */
  List<CommandData> commands(String name) {
    return List.of(
        everywhere(
            Commands.slash(name, fallback(Wording.COMMAND_DESCRIPTION))
                .setDescriptionLocalizations(translations(Wording.COMMAND_DESCRIPTION))
                .addOptions(
                    option(OptionType.STRING, QUERY, Wording.QUERY_DESCRIPTION)
                        .setRequired(true)
                        .setAutoComplete(true),
                    option(OptionType.BOOLEAN, SHARE, Wording.SHARE_DESCRIPTION))),
        everywhere(
            Commands.message(fallback(Wording.EXPLAIN_MESSAGE))
                .setNameLocalizations(translations(Wording.EXPLAIN_MESSAGE))));
  }

  private OptionData option(OptionType type, String name, Wording description) {
    return new OptionData(type, name, fallback(description))
        .setDescriptionLocalizations(translations(description));
  }

  private static CommandData everywhere(CommandData command) {
    return command.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL);
  }

  /** What is said where nobody's language is known. */
  private String fallback(Wording wording) {
    return ringback.say(wording, List.of());
  }

  /** A locale in which the bot says nothing else needs no translation. */
  private Map<DiscordLocale, String> translations(Wording wording) {
    var fallback = fallback(wording);
    return Arrays.stream(DiscordLocale.values())
        .filter(locale -> locale != DiscordLocale.UNKNOWN)
        .filter(locale -> !say(wording, locale).equals(fallback))
        .collect(Collectors.toMap(locale -> locale, locale -> say(wording, locale)));
  }

  private String say(Wording wording, DiscordLocale locale) {
    return ringback.say(wording, List.of(locale.toLocale()));
  }
}
