package dev.ringback.discord;

import dev.ringback.Ringback;
import dev.ringback.platform.ChatPlatform;
import dev.ringback.platform.Desk;
import dev.ringback.platform.SettingsException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.hooks.EventListener;

/** The bot in Discord, from the login to the last answer. */
final class DiscordConnection implements ChatPlatform.Connection {

  /** Together a little less than the five seconds that a bot may take to close. */
  private static final Duration TO_FINISH = Duration.ofSeconds(4);

  private static final Duration TO_LEAVE = Duration.ofMillis(800);

  private static final int MOST_AT_ONCE = 50;

  /** For what waits as long as Discord wants, as messages may. */
  private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

  private final ExecutorService answering = threads(waiting);
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

  /**
   * Threads of the operating system: virtual ones take turns only where they wait, so that a few
   * long answers would hold up all others. What is more at once than these may be takes virtual
   * ones all the same.
   */
  private static ExecutorService threads(ExecutorService others) {
    return new ThreadPoolExecutor(
        0,
        MOST_AT_ONCE,
        10,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        Thread.ofPlatform().daemon().name("answer-", 0).factory(),
        (task, _) -> others.execute(task));
  }

  @Override
  public boolean isReady() {
    return !answering.isShutdown() && session.isReady();
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
    answering.shutdown();
    waiting.shutdown();
    try {
      long end = System.nanoTime() + TO_FINISH.toNanos();
      answering.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      waiting.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      session.leave(TO_LEAVE);
    } catch (InterruptedException e) {
      session.abandon();
      Thread.currentThread().interrupt();
    }
  }
}
