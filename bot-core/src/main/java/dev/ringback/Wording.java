package dev.ringback;

import java.util.Locale;

/**
 * The interface texts that an adapter shows outside a card. The words themselves are in {@code
 * data/lang/LANGUAGE/messages.yaml}.
 */
public enum Wording {
  /** What the slash command does, at most 100 characters. */
  COMMAND_DESCRIPTION,
  /** What to type into the query of the slash command, at most 100 characters. */
  QUERY_DESCRIPTION,
  /** An example of a query, at most 30 characters: "302 vs 410". */
  QUERY_EXAMPLE,
  /** What the option to show the answer to everyone does, at most 100 characters. */
  SHARE_DESCRIPTION,
  /** The name of the command on a message, at most 24 characters: "Explain SIP". */
  EXPLAIN_MESSAGE,
  /** What the bot is, at most 140 characters. */
  BOT_DESCRIPTION,
  /** Said to someone whose question failed through no fault of theirs. */
  INTERNAL_ERROR,
  /** Said to someone who pressed a button that carries nothing usable. */
  UNUSABLE_BUTTON,
  /** Said once to someone who has asked so much that the bot keeps silent for a minute. */
  SLOW_DOWN,
  /**
   * Said before queries to type next, where there are no buttons, at most 12 characters: "Try:".
   */
  TRY_NEXT;

  String key() {
    return "wording." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
