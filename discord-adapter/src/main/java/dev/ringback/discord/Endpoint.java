package dev.ringback.discord;

import okhttp3.Request;

/** What a request is for, as far as it matters when it fails. */
enum Endpoint {
  /** The first answer to an interaction, for which Discord waits three seconds. */
  FIRST_ANSWER,
  /** A further message to an interaction. */
  FOLLOW_UP,
  /** Anything else about an interaction. */
  INTERACTION,
  /** Messages in channels. */
  CHANNEL,
  /** What nobody waits for. */
  OTHER;

  static Endpoint of(Request request) {
    var path = request.url().pathSegments();
    if (path.contains("interactions")) {
      return FIRST_ANSWER;
    }
    if (path.contains("webhooks")) {
      return request.method().equals("POST") ? FOLLOW_UP : INTERACTION;
    }
    return path.contains("channels") ? CHANNEL : OTHER;
  }

  /** Whether Discord knows the asker by the interaction's own token, whatever the bot's is. */
  boolean hasTokenOfItsOwn() {
    return this == FIRST_ANSWER || this == FOLLOW_UP || this == INTERACTION;
  }
}
