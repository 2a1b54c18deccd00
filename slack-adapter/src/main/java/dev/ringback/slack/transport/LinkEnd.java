package dev.ringback.slack.transport;

/** Why a link of Socket Mode is of no more use. */
enum LinkEnd {
  /** Slack will close it soon and wants another one to be open by then. */
  REFRESH,
  /** It broke, was closed, or has gone silent. */
  LOST,
  /** Socket Mode was switched off in the app's settings. */
  SWITCHED_OFF
}
