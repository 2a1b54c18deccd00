package dev.ringback.discord;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.Wording;
import dev.ringback.card.Card;
import dev.ringback.discord.render.MessageRenderer;
import dev.ringback.discord.render.Visibility;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the listeners for interactions share: asking the core, replying, failing with a word. */
final class Answerer {

  private static final Logger log = LoggerFactory.getLogger(Answerer.class);

  private final Ringback ringback;
  private final LanguageOrder languages;

  Answerer(Ringback ringback, LanguageOrder languages) {
    this.ringback = ringback;
    this.languages = languages;
  }

  /** The answer for this person only. */
  Card askForPerson(Interaction event, String query) {
    return ringback.reply(new Ask(query, languages.ofPerson(event)));
  }

  /** The answer for everyone in the place. */
  Card askForPlace(Interaction event, String query) {
    return ringback.reply(new Ask(query, languages.ofPlace(event)));
  }

  void reply(IReplyCallback event, Card card, Visibility visibility) {
    event
        .reply(MessageRenderer.render(card, visibility))
        .setEphemeral(visibility == Visibility.PRIVATE)
        .complete();
  }

  /** Replies to this person only; in a direct message that is so anyway, and the answer stays. */
  void replyPrivately(IReplyCallback event, Card card) {
    reply(event, card, isDirect(event) ? Visibility.PUBLIC : Visibility.PRIVATE);
  }

  /** Says something that is no answer, to this person only. */
  void say(IReplyCallback event, Wording wording) {
    var message = MessageRenderer.render(ringback.say(wording, languages.ofPerson(event)));
    if (event.isAcknowledged()) {
      event.getHook().sendMessage(message).setEphemeral(true).complete();
    } else {
      event.reply(message).setEphemeral(true).complete();
    }
  }

  /** Takes the steps of an answer; where one fails, the person hears of it if that is possible. */
  void answer(IReplyCallback event, Runnable steps) {
    try {
      steps.run();
    } catch (RuntimeException e) {
      log.error("Could not answer an interaction", SdkTrace.of(e));
      apologize(event);
    }
  }

  private void apologize(IReplyCallback event) {
    try {
      say(event, Wording.INTERNAL_ERROR);
    } catch (RuntimeException e) {
      log.error("Could not say so either", SdkTrace.of(e));
    }
  }

  /** Whether nobody is there but the person and the bot. */
  static boolean isDirect(Interaction interaction) {
    return interaction.getContext() == InteractionContextType.BOT_DM;
  }
}
