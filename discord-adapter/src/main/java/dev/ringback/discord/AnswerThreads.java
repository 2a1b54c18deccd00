package dev.ringback.discord;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs answers on a few threads of the operating system, one after the other. More of them would
 * only take turns at the processors, each with a stack and a connection of its own; virtual ones
 * take turns only where they wait, so that long answers would hold up all others. An answer that
 * has to wait for long, as Discord holds up those before it, is run elsewhere.
 */
final class AnswerThreads implements Executor {

  private static final int FEW = 4;

  private static final Duration PATIENCE = Duration.ofMillis(50);

  private record Waiting(Runnable answer, long since) implements Runnable {

    @Override
    public void run() {
      answer.run();
    }
  }

  private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
  private final AtomicBoolean isWatched = new AtomicBoolean();
  private final ThreadPoolExecutor threads;
  private final Executor others;

  /**
   * @param others runs what would wait for too long
   */
  AnswerThreads(Executor others) {
    this.others = others;
    threads =
        new ThreadPoolExecutor(
            FEW,
            FEW,
            10,
            TimeUnit.SECONDS,
            queue,
            Thread.ofPlatform().daemon().name("answer-", 0).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable answer) {
    threads.execute(new Waiting(answer, System.nanoTime()));
    if (!queue.isEmpty()) {
      watch();
    }
  }

  private void watch() {
    if (isWatched.compareAndSet(false, true)) {
      CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
          .execute(this::relieve);
    }
  }

  private void relieve() {
    isWatched.set(false);
    runElsewhere(PATIENCE);
    if (!queue.isEmpty()) {
      watch();
    }
  }

  private synchronized void runElsewhere(Duration longest) {
    while (queue.peek() instanceof Waiting first
        && System.nanoTime() - first.since() >= longest.toNanos()
        && queue.poll() instanceof Waiting next) {
      others.execute(next);
    }
  }

  boolean isClosed() {
    return threads.isShutdown();
  }

  /** Takes nothing new, and lets nothing wait any longer. */
  void close() {
    threads.shutdown();
    runElsewhere(Duration.ZERO);
  }

  void awaitEnd(Duration longest) throws InterruptedException {
    threads.awaitTermination(longest.toNanos(), TimeUnit.NANOSECONDS);
  }
}
