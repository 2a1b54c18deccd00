package dev.ringback.discord;

import dev.ringback.platform.SettingsException;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.EventListener;

/** A session with Discord: a connection to its gateway for each shard of this process. */
record Session(List<Shard> shards) {

  /**
   * A connection.
   *
   * @param end hears of its end, which may come before the connection is ready
   */
  record Shard(JDA jda, EndListener end) {

    private boolean isReady() {
      return jda.getStatus() == JDA.Status.CONNECTED && !end.hasEnded();
    }
  }

  /** For requests, which are the same from any shard. */
  JDA jda() {
    return shards.getFirst().jda();
  }

  /** Whether questions from every server can come. */
  boolean isReady() {
    return shards.stream().allMatch(Shard::isReady);
  }

  void addListeners(List<EventListener> listeners) {
    shards.forEach(shard -> shard.jda().addEventListener(listeners.toArray()));
  }

  void removeListeners(List<EventListener> listeners) {
    shards.forEach(shard -> shard.jda().removeEventListener(listeners.toArray()));
  }

  /** Waits until questions from every server can come. */
  void awaitReady() throws SettingsException, InterruptedException {
    for (var shard : shards) {
      try {
        shard.jda().awaitReady();
      } catch (IllegalStateException endedTooSoon) {
        EndListener.awaitFirst(List.of(shard.end())); // knows why
        throw endedTooSoon;
      }
    }
  }

  /** Waits for the first connection that ends for good: a bot without it would be half deaf. */
  void awaitEnd() throws SettingsException, InterruptedException {
    EndListener.awaitFirst(shards.stream().map(Shard::end).toList());
  }

  /** Says goodbye to Discord, in the given time, or else leaves without. */
  void leave(Duration time) throws InterruptedException {
    shards.forEach(shard -> shard.jda().shutdown());
    long end = System.nanoTime() + time.toNanos();
    for (var shard : shards) {
      var left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
      if (!shard.jda().awaitShutdown(left)) {
        shard.jda().shutdownNow();
      }
    }
  }

  /** Leaves without a goodbye. */
  void abandon() {
    shards.forEach(shard -> shard.jda().shutdownNow());
  }
}
