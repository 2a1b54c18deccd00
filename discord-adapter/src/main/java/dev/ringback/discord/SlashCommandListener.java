package dev.ringback.discord;

import dev.ringback.Reply;
import dev.ringback.discord.render.Visibility;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/** Answers the slash command, to the person who used it unless it is to be shared. */
final class SlashCommandListener implements EventListener {

  private final Answerer answerer;

  SlashCommandListener(Answerer answerer) {
    this.answerer = answerer;
  }

  @Override
  public void onEvent(GenericEvent event) {
    if (event instanceof SlashCommandInteractionEvent command) {
      answerer.answer(command, turn -> turn.answered(answer(command)));
    }
  }

  private Reply answer(SlashCommandInteractionEvent event) {
    var query = event.getOption(CommandSet.QUERY, "", OptionMapping::getAsString);
    if (event.getOption(CommandSet.SHARE, false, OptionMapping::getAsBoolean)) {
      var shared = answerer.askForPlace(event, query);
      if (!shared.card().isForAskerOnly()) {
        answerer.reply(event, shared.card(), Visibility.PUBLIC);
        return shared;
      }
    }
    var reply = answerer.askForPerson(event, query);
    answerer.replyPrivately(event, reply.card());
    return reply;
  }
}
