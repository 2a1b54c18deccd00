package dev.ringback.discord;

import java.util.List;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes on what people ask, each thing once: Discord may tell of it again after a resume. Each has
 * a thread of its own, so that none holds up the one that reads the gateway.
 */
final class OnceListener implements EventListener {

  private static final Logger log = LoggerFactory.getLogger(OnceListener.class);

  private final Executor threads;
  private final List<EventListener> listeners;

  /** As plain numbers, since what lives for a while and is many costs memory until all is swept. */
  private final long[] latest = new long[4096];

  private int oldest;

  OnceListener(Executor threads, List<EventListener> listeners) {
    this.threads = threads;
    this.listeners = listeners;
  }

  @Override
  public void onEvent(GenericEvent event) {
    boolean isToBeAnswered =
        switch (event) {
          case GenericInteractionCreateEvent interaction -> isNew(interaction.getIdLong());
          case MessageReceivedEvent message ->
              MessageListener.isQuestion(message) && isNew(message.getMessageIdLong());
          default -> false;
        };
    if (isToBeAnswered) {
      threads.execute(() -> passOn(event));
    }
  }

  private void passOn(GenericEvent event) {
    try {
      listeners.forEach(listener -> listener.onEvent(event));
    } catch (RuntimeException e) {
      log.error("Could not handle an event", SdkTrace.of(e));
    }
  }

  private synchronized boolean isNew(long question) {
    for (long one : latest) {
      if (one == question) {
        return false;
      }
    }
    latest[oldest] = question;
    oldest = (oldest + 1) % latest.length;
    return true;
  }
}
