package dev.ringback.slack.reply;

/** What became of a message to people. */
public enum Fate {
  /** Slack took it. */
  SHOWN,
  /** Slack did not take it, so it may be sent another way. */
  NOT_SHOWN,
  /** Nobody knows, as when Slack's answer got lost; sent again, people might see it twice. */
  UNKNOWN
}
