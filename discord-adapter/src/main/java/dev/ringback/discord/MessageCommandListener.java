package dev.ringback.discord;

import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Answers the command on a message, to the person who used it. */
final class MessageCommandListener extends ListenerAdapter {

  private final Answerer answerer;

  MessageCommandListener(Answerer answerer) {
    this.answerer = answerer;
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    answerer.answer(
        event,
        turn -> {
          var reply = answerer.askForPerson(event, MessageText.of(event.getTarget()));
          answerer.replyPrivately(event, reply.card());
          turn.answered(reply);
        });
  }
}
