package dev.ringback.slack.block;

/**
 * Who sees a message, the fewest first. Decides which buttons it has and what a press on them
 * changes.
 */
public enum Audience {
  /** One person, in an ephemeral message: a button changes it in place, and it can be shared. */
  ASKER,
  /** One person, in a direct message with the bot: a button changes it in place. */
  CONVERSATION,
  /** Everyone in a channel: a button leaves it alone and answers whoever pressed. */
  EVERYONE
}
