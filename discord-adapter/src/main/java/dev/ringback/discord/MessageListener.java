package dev.ringback.discord;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.Wording;
import dev.ringback.discord.render.MessageRenderer;
import dev.ringback.discord.render.Visibility;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Turn;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers messages that mention the bot, where they were written, and all direct ones. A reply to a
 * message cannot be hidden, so one that is for the asker only goes away after a while.
 */
final class MessageListener implements EventListener {

  private static final Logger log = LoggerFactory.getLogger(MessageListener.class);

  private final Desk desk;
  private final Ringback ringback;
  private final LanguageOrder languages;
  private final Duration untilGone;

  MessageListener(Desk desk, Ringback ringback, LanguageOrder languages, Duration untilGone) {
    this.desk = desk;
    this.ringback = ringback;
    this.languages = languages;
    this.untilGone = untilGone;
  }

  @Override
  public void onEvent(GenericEvent event) {
    if (event instanceof MessageReceivedEvent message) {
      answer(message, mention(message).replaceAll(" ").strip());
    }
  }

  /** Whether a person talks to the bot. */
  static boolean isQuestion(MessageReceivedEvent event) {
    var author = event.getAuthor();
    return !author.isBot() && !author.isSystem() && (!event.isFromGuild() || mention(event).find());
  }

  private static Matcher mention(MessageReceivedEvent event) {
    var self = event.getJDA().getSelfUser().getId();
    return Pattern.compile("<@!?" + self + ">").matcher(event.getMessage().getContentRaw());
  }

  private void answer(MessageReceivedEvent event, String question) {
    var turn = desk.turn(event.getAuthor().getId());
    var wanted = languages.of(event.getMessage());
    switch (turn.admission()) {
      case ADMITTED -> answer(turn, event, new Ask(question, wanted));
      case TOLD -> say(event.getMessage(), ringback.say(Wording.SLOW_DOWN, wanted));
      case IGNORED -> {
        // A message needs no acknowledgement.
      }
    }
  }

  private void answer(Turn turn, MessageReceivedEvent event, Ask ask) {
    try {
      var reply = ringback.answer(ask);
      var card = reply.card();
      var message = MessageRenderer.render(card, Visibility.PUBLIC);
      reply(event.getMessage(), message, card.isForAskerOnly());
      turn.answered(reply);
    } catch (RuntimeException e) {
      turn.failed();
      log.error("Could not answer a message", SdkTrace.of(e));
      say(event.getMessage(), ringback.say(Wording.INTERNAL_ERROR, ask.languages()));
    }
  }

  private void reply(Message question, MessageCreateData answer, boolean forAskerOnly) {
    var post = question.getChannel().sendMessage(answer);
    if (mayReply(question)) {
      // Should the question be gone by now: the answer is still for everyone who read it.
      post = post.setMessageReference(question).failOnInvalidReply(false);
    }
    var sent = post.complete();
    if (forAskerOnly && question.isFromGuild()) {
      sent.delete().delay(untilGone).mapToResult().queue();
    }
  }

  /** Replies are for places where others talk, too, and need a right that servers may withhold. */
  private static boolean mayReply(Message question) {
    return question.isFromGuild()
        && question
            .getGuild()
            .getSelfMember()
            .hasPermission(question.getGuildChannel(), Permission.MESSAGE_HISTORY);
  }

  /** Says something that is no answer. */
  private void say(Message question, String text) {
    try {
      reply(question, MessageRenderer.render(text), true);
    } catch (RuntimeException e) {
      log.error("Could not say so either", SdkTrace.of(e));
    }
  }
}
