package dev.ringback.discord;

import static dev.ringback.Wording.SLOW_DOWN;

import dev.ringback.Ask;
import dev.ringback.Reply;
import dev.ringback.Ringback;
import dev.ringback.Wording;
import dev.ringback.card.Card;
import dev.ringback.discord.render.MessageRenderer;
import dev.ringback.discord.render.Visibility;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Turn;
import java.util.function.Consumer;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the listeners for interactions share: asking the core, replying, failing with a word. */
final class Answerer {

  private static final Logger log = LoggerFactory.getLogger(Answerer.class);

  private final Desk desk;
  private final Ringback ringback;
  private final LanguageOrder languages;

  Answerer(Desk desk, Ringback ringback, LanguageOrder languages) {
    this.desk = desk;
    this.ringback = ringback;
    this.languages = languages;
  }

  /** The answer for this person only. */
  Reply askForPerson(Interaction event, String query) {
    return ringback.answer(new Ask(query, languages.ofPerson(event)));
  }

  /** The answer for everyone in the place. */
  Reply askForPlace(Interaction event, String query) {
    return ringback.answer(new Ask(query, languages.ofPlace(event)));
  }

  void reply(IReplyCallback event, Card card, Visibility visibility) {
    var reply = event.deferReply(visibility == Visibility.PRIVATE);
    MessageRenderer.into(reply, card, visibility).complete();
  }

  /** Replies to this person only; in a direct message that is so anyway, and the answer stays. */
  void replyPrivately(IReplyCallback event, Card card) {
    reply(event, card, isDirect(event) ? Visibility.PUBLIC : Visibility.PRIVATE);
  }

  /** Says something that is no answer, to this person only. */
  void say(IReplyCallback event, Wording wording) {
    var message = MessageRenderer.render(ringback.say(wording, languages.ofPerson(event)));
    if (event.isAcknowledged()) {
      hook(event).sendMessage(message).setEphemeral(true).complete();
    } else {
      event.reply(message).setEphemeral(true).complete();
    }
  }

  /**
   * Takes the steps of an answer if the person is within the limit; where one fails, the person
   * hears of it if that is possible.
   */
  void answer(IReplyCallback event, Consumer<Turn> steps) {
    var turn = desk.turn(event.getUser().getId());
    switch (turn.admission()) {
      case ADMITTED -> run(event, turn, steps);
      case TOLD -> attempt("Could not say that it was too much", () -> say(event, SLOW_DOWN));
      case IGNORED -> attempt("Could not pass over an interaction", () -> ignore(event));
    }
  }

  private void run(IReplyCallback event, Turn turn, Consumer<Turn> steps) {
    try {
      steps.accept(turn);
    } catch (RuntimeException e) {
      turn.failed();
      log.error("Could not answer an interaction", SdkTrace.of(e));
      attempt("Could not say so either", () -> say(event, Wording.INTERNAL_ERROR));
    }
  }

  /** Discord tells the person of a failure where it hears nothing, so that it has to hear. */
  private static void ignore(IReplyCallback event) {
    if (event instanceof IMessageEditCallback control) {
      control.deferEdit().complete();
    } else {
      event.deferReply(true).complete();
      hook(event).deleteOriginal().complete();
    }
  }

  /**
   * For what follows the first answer. The event's own goes by this machine's clock, and does
   * nothing any more where that is a quarter of an hour fast.
   */
  static InteractionHook hook(IReplyCallback event) {
    return InteractionHook.from(event.getJDA(), event.getToken());
  }

  private static void attempt(String failure, Runnable steps) {
    try {
      steps.run();
    } catch (RuntimeException e) {
      log.error(failure, SdkTrace.of(e));
    }
  }

  /** Whether nobody is there but the person and the bot. */
  static boolean isDirect(Interaction interaction) {
    return interaction.getContext() == InteractionContextType.BOT_DM;
  }
}
