package dev.ringback.discord;

import dev.ringback.operate.Observer;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Tells of every connection to the gateway after the first. */
final class ReconnectListener extends ListenerAdapter {

  private final Observer observer;

  ReconnectListener(Observer observer) {
    this.observer = observer;
  }

  @Override
  public void onSessionResume(SessionResumeEvent event) {
    observer.reconnected();
  }

  @Override
  public void onSessionRecreate(SessionRecreateEvent event) {
    observer.reconnected();
  }
}
