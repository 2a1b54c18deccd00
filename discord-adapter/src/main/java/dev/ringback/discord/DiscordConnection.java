package dev.ringback.discord;

import dev.ringback.Ringback;
import dev.ringback.platform.ChatPlatform;
import dev.ringback.platform.Desk;
import dev.ringback.platform.SettingsException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.hooks.EventListener;

/** The bot in Discord, from the login to the last answer. */
final class DiscordConnection implements ChatPlatform.Connection {

  /** Together a little less than the five seconds that a bot may take to close. */
  private static final Duration TO_FINISH = Duration.ofSeconds(4);

  private static final Duration TO_LEAVE = Duration.ofMillis(800);

  /** For what waits as long as Discord wants, as messages may. */
  private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

  private final AnswerThreads answering = new AnswerThreads(waiting);
  private final List<EventListener> listeners;
  private final Session session;
  private final Thread registration;

  /** Logs in, and is open when questions can come. */
  DiscordConnection(DiscordSettings settings, Ringback ringback, Desk desk, Duration untilGone)
      throws SettingsException {
    var memory = new LanguageMemory();
    var languages = new LanguageOrder(memory);
    var answerer = new Answerer(desk, ringback, languages);
    var listener =
        new OnceListener(
            answering,
            waiting,
            List.of(
                memory,
                new SlashCommandListener(answerer),
                new AutocompleteListener(ringback, languages),
                new ComponentListener(answerer),
                new MessageCommandListener(answerer),
                new MessageListener(desk, ringback, languages, untilGone)));
    listeners = List.of(listener, new ReconnectListener(desk.observer()));
    session = Login.ready(settings, listeners, desk.observer());
    var commands = new CommandSet(ringback).commands(settings.command());
    var register = new CommandRegistration(session.jda(), commands);
    registration = Thread.ofVirtual().unstarted(register);
    if (settings.shards().hasFirst()) {
      registration.start();
    }
  }

  @Override
  public boolean isReady() {
    return !answering.isClosed() && session.isReady();
  }

  @Override
  public void awaitEnd() throws SettingsException, InterruptedException {
    try {
      session.awaitEnd();
    } catch (SettingsException e) {
      // Answers to interactions need no token of the bot, and can still arrive.
      close();
      throw e;
    }
  }

  @Override
  public void close() {
    registration.interrupt();
    session.removeListeners(listeners);
    answering.close();
    waiting.shutdown();
    try {
      long end = System.nanoTime() + TO_FINISH.toNanos();
      answering.awaitEnd(Duration.ofNanos(end - System.nanoTime()));
      waiting.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      session.leave(TO_LEAVE);
    } catch (InterruptedException e) {
      session.abandon();
      Thread.currentThread().interrupt();
    }
  }
}
