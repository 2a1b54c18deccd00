package dev.ringback.discord;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes on what people ask, each thing once: Discord may tell of it again after a resume. Each is
 * handed to another thread, so that none holds up the one that reads the gateway.
 */
final class OnceListener implements EventListener {

  private static final Logger log = LoggerFactory.getLogger(OnceListener.class);

  private final Executor answering;
  private final Executor waiting;
  private final List<EventListener> listeners;

  /** As plain numbers, since what lives for a while and is many costs memory until all is swept. */
  private final long[] latest = new long[4096];

  private int oldest;
  private long highest;

  /**
   * @param answering runs answers to interactions, of which each ends within seconds
   * @param waiting runs answers to messages, which may have to wait for long
   */
  OnceListener(Executor answering, Executor waiting, List<EventListener> listeners) {
    this.answering = answering;
    this.waiting = waiting;
    this.listeners = listeners;
  }

  @Override
  public void onEvent(GenericEvent event) {
    switch (event) {
      case GenericInteractionCreateEvent interaction -> {
        if (isNew(interaction.getIdLong())) {
          start(answering, event);
        }
      }
      case MessageReceivedEvent message -> {
        if (MessageListener.isQuestion(message) && isNew(message.getMessageIdLong())) {
          start(waiting, event);
        }
      }
      default -> {
        // says nothing to the bot
      }
    }
  }

  private void start(Executor threads, GenericEvent event) {
    try {
      threads.execute(() -> passOn(event));
    } catch (RejectedExecutionException e) {
      // the bot is closing, and takes nothing new
    }
  }

  private void passOn(GenericEvent event) {
    try {
      listeners.forEach(listener -> listener.onEvent(event));
    } catch (RuntimeException e) {
      log.error("Could not handle an event", SdkTrace.of(e));
    }
  }

  /** Discord's ids grow with time, so most are seen to be new without a look at the others. */
  private synchronized boolean isNew(long question) {
    if (question <= highest && isAmongLatest(question)) {
      return false;
    }
    highest = Math.max(highest, question);
    latest[oldest] = question;
    oldest = (oldest + 1) % latest.length;
    return true;
  }

  private boolean isAmongLatest(long question) {
    for (long one : latest) {
      if (one == question) {
        return true;
      }
    }
    return false;
  }
}
