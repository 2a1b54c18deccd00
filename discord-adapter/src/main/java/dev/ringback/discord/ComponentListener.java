package dev.ringback.discord;

import dev.ringback.Reply;
import dev.ringback.Wording;
import dev.ringback.card.Card;
import dev.ringback.discord.render.MessageRenderer;
import dev.ringback.discord.render.Press;
import dev.ringback.discord.render.Visibility;
import dev.ringback.platform.Turn;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** Does what a person chose on a card. */
final class ComponentListener implements EventListener {

  private final Answerer answerer;

  ComponentListener(Answerer answerer) {
    this.answerer = answerer;
  }

  @Override
  public void onEvent(GenericEvent event) {
    switch (event) {
      case ButtonInteractionEvent button ->
          answerer.answer(button, turn -> press(turn, button, button.getComponentId()));
      case StringSelectInteractionEvent menu ->
          answerer.answer(menu, turn -> press(turn, menu, menu.getValues().getFirst()));
      default -> {
        // for others
      }
    }
  }

  private void press(Turn turn, GenericComponentInteractionCreateEvent event, String id) {
    boolean isPrivate = event.getMessage().isEphemeral();
    Press.parse(id)
        .filter(press -> isPrivate || press instanceof Press.Ask)
        .ifPresentOrElse(
            press -> press(turn, event, press), () -> answerer.say(event, Wording.UNUSABLE_BUTTON));
  }

  private void press(Turn turn, GenericComponentInteractionCreateEvent event, Press press) {
    switch (press) {
      case Press.Ask(var query) -> turn.answered(ask(event, query));
      case Press.Share(var query) -> turn.answered(share(event, query));
      case Press.Dismiss() -> {
        event.deferEdit().complete();
        takeAway(event);
      }
    }
  }

  private Reply ask(GenericComponentInteractionCreateEvent event, String query) {
    var reply = answerer.askForPerson(event, query);
    var card = reply.card();
    if (event.getMessage().isEphemeral()) {
      replace(event, card, Visibility.PRIVATE);
    } else if (Answerer.isDirect(event)) {
      replace(event, card, Visibility.PUBLIC);
    } else {
      answerer.reply(event, card, Visibility.PRIVATE);
    }
    return reply;
  }

  private void replace(
      GenericComponentInteractionCreateEvent event, Card card, Visibility visibility) {
    var message = MessageRenderer.render(card, visibility);
    event.editMessage(MessageEditData.fromCreateData(message)).complete();
  }

  private Reply share(GenericComponentInteractionCreateEvent event, String query) {
    var reply = answerer.askForPlace(event, query);
    if (reply.card().isForAskerOnly()) {
      return ask(event, query); // only an id that was made up leads here
    }
    event.deferEdit().complete();
    // As a follow-up, which works where the bot is no member, too.
    Answerer.hook(event)
        .sendMessage(MessageRenderer.render(reply.card(), Visibility.PUBLIC))
        .complete();
    takeAway(event);
    return reply;
  }

  /** Discord's own link may have taken the message away already, which is as well. */
  private static void takeAway(GenericComponentInteractionCreateEvent event) {
    Answerer.hook(event).deleteOriginal().mapToResult().complete();
  }
}
