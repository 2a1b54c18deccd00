package dev.ringback.discord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;

/**
 * The languages to answer in, most wanted first: the one that the operator has set, then those of
 * whoever reads the answer. The core puts before them what the question itself asks for.
 */
final class LanguageOrder {

  private final Optional<Locale> setting;
  private final LanguageMemory people;

  LanguageOrder(Optional<Locale> setting, LanguageMemory people) {
    this.setting = setting;
    this.people = people;
  }

  /** For an answer that only the person sees. */
  List<Locale> ofPerson(Interaction interaction) {
    return locales(person(interaction));
  }

  /** For an answer that everyone in the place sees. */
  List<Locale> ofPlace(Interaction interaction) {
    return locales(Stream.concat(place(interaction), person(interaction)));
  }

  /** For an answer to a message, which does not tell the language of its author. */
  List<Locale> of(Message message) {
    return locales(
        message.isFromGuild()
            ? Stream.of(message.getGuild().getLocale())
            : people.recall(message.getAuthor()).stream());
  }

  private static Stream<DiscordLocale> person(Interaction interaction) {
    return Stream.of(interaction.getUserLocale());
  }

  private static Stream<DiscordLocale> place(Interaction interaction) {
    return interaction.isFromGuild() ? Stream.of(interaction.getGuildLocale()) : Stream.empty();
  }

  /** A language that the SDK does not know is no reason to fail. */
  private List<Locale> locales(Stream<DiscordLocale> ofReaders) {
    var known =
        ofReaders.filter(locale -> locale != DiscordLocale.UNKNOWN).map(DiscordLocale::toLocale);
    return Stream.concat(setting.stream(), known).distinct().toList();
  }
}
