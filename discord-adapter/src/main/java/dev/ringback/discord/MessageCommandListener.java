package dev.ringback.discord;

import dev.ringback.Reply;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** Answers the command on a message, to the person who used it. */
final class MessageCommandListener implements EventListener {

  private final Answerer answerer;

  MessageCommandListener(Answerer answerer) {
    this.answerer = answerer;
  }

  @Override
  public void onEvent(GenericEvent event) {
    if (event instanceof MessageContextInteractionEvent command) {
      answerer.answer(command, turn -> turn.answered(answer(command)));
    }
  }

  private Reply answer(MessageContextInteractionEvent event) {
    var reply = answerer.askForPerson(event, MessageText.of(event.getTarget()));
    answerer.replyPrivately(event, reply.card());
    return reply;
  }
}
