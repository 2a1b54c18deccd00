package dev.ringback.discord;

import net.dv8tion.jda.api.requests.RestRateLimiter;
import net.dv8tion.jda.api.requests.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends first answers at once, on the thread that asks for them. Discord does not count them
 * against the bot's own limit, and as each interaction takes one, there is nothing to learn from it
 * for the next: the SDK would keep a queue for each interaction, and for half a minute.
 *
 * @param others holds all other requests against Discord's limits
 */
record PromptAnswers(RestRateLimiter others) implements RestRateLimiter {

  private static final Logger log = LoggerFactory.getLogger(PromptAnswers.class);

  @Override
  public void enqueue(Work work) {
    if (work.getRoute().getBaseRoute().equals(Route.Interactions.CALLBACK)) {
      send(work);
    } else {
      others.enqueue(work);
    }
  }

  /** Whoever sends it waits for its end, which has to come. */
  private static void send(Work answer) {
    answer.execute();
    if (!answer.isDone()) {
      log.warn("An answer was given up: Discord wants it later than it is of use");
      answer.cancel();
    }
  }

  /** First answers under way are for whoever waits for the threads that sent them. */
  @Override
  public void stop(boolean shutdown, Runnable callback) {
    others.stop(shutdown, callback);
  }

  @Override
  public boolean isStopped() {
    return others.isStopped();
  }

  @Override
  public int cancelRequests() {
    return others.cancelRequests();
  }
}
