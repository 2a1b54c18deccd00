package dev.ringback.discord;

import dev.ringback.operate.Observer;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** Tells of every connection to the gateway after the first. */
final class ReconnectListener implements EventListener {

  private final Observer observer;

  ReconnectListener(Observer observer) {
    this.observer = observer;
  }

  @Override
  public void onEvent(GenericEvent event) {
    if (event instanceof SessionResumeEvent || event instanceof SessionRecreateEvent) {
      observer.reconnected();
    }
  }
}
