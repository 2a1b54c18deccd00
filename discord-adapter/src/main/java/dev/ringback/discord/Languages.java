package dev.ringback.discord;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;

/** The languages to answer in, most wanted first. */
final class Languages {

  private Languages() {}

  /** For an answer that only the person sees. */
  static List<Locale> ofPerson(Interaction interaction) {
    return locales(Stream.concat(person(interaction), place(interaction)));
  }

  /** For an answer that everyone in the place sees. */
  static List<Locale> ofPlace(Interaction interaction) {
    return locales(Stream.concat(place(interaction), person(interaction)));
  }

  /** For an answer to a message, which does not tell the language of its author. */
  static List<Locale> of(Guild guild) {
    return locales(Stream.of(guild.getLocale()));
  }

  private static Stream<DiscordLocale> person(Interaction interaction) {
    return Stream.of(interaction.getUserLocale());
  }

  private static Stream<DiscordLocale> place(Interaction interaction) {
    return interaction.isFromGuild() ? Stream.of(interaction.getGuildLocale()) : Stream.empty();
  }

  /** A language that the SDK does not know is no reason to fail. */
  private static List<Locale> locales(Stream<DiscordLocale> locales) {
    return locales
        .filter(locale -> locale != DiscordLocale.UNKNOWN)
        .map(DiscordLocale::toLocale)
        .distinct()
        .toList();
  }
}
