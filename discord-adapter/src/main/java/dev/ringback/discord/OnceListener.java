package dev.ringback.discord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** Passes on what people do, each thing once: Discord may tell of it again after a resume. */
final class OnceListener implements EventListener {

  private static final int MOST = 10_000;

  private final List<EventListener> listeners;

  /** Apart, as there are far more messages. */
  private final Set<Long> interactions = latest();

  private final Set<Long> messages = latest();

  OnceListener(List<EventListener> listeners) {
    this.listeners = listeners;
  }

  @Override
  public void onEvent(GenericEvent event) {
    boolean isNew =
        switch (event) {
          case GenericInteractionCreateEvent interaction ->
              interactions.add(interaction.getIdLong());
          case MessageReceivedEvent message -> messages.add(message.getMessageIdLong());
          default -> true;
        };
    if (isNew) {
      listeners.forEach(listener -> listener.onEvent(event));
    }
  }

  private static Set<Long> latest() {
    return Collections.synchronizedSet(
        Collections.newSetFromMap(
            new LinkedHashMap<>() {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
                return size() > MOST;
              }
            }));
  }
}
