package dev.ringback.slack.reply;

import org.jspecify.annotations.Nullable;

/**
 * Where a question came from, and so where its answer can go.
 *
 * @param channel the conversation
 * @param user who asked
 * @param threadTs the thread, or null outside one
 * @param responseUrl an address for up to five answers within half an hour, or null
 */
public record Origin(
    String channel, String user, @Nullable String threadTs, @Nullable String responseUrl) {

  /** The same in the thread of a message, which is started if there is none yet. */
  public Origin inThread(String ts) {
    return new Origin(channel, user, ts, responseUrl);
  }
}
