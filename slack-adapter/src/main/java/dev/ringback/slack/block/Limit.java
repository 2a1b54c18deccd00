package dev.ringback.slack.block;

/**
 * What Slack's Block Kit reference allows, in UTF-16 units and numbers of elements.
 *
 * <p>{@link #MESSAGE} stands in no reference: Slack's own people name 12,000 characters of text
 * with a margin for containers, and {@code chat.postMessage} answers {@code msg_blocks_too_long}
 * from about 13,200. {@link #PART} is ours: it keeps one block from taking a whole message.
 */
final class Limit {

  static final int ACTIONS = 25;
  static final int BLOCKS = 50;
  static final int BUTTON_LABEL = 75;
  static final int BUTTON_VALUE = 2000;
  static final int FIELD = 2000;
  static final int FIELDS = 10;
  static final int HEADER = 150;
  static final int MESSAGE = 12_000;
  static final int OPTIONS = 100;
  static final int OPTION_TEXT = 75;
  static final int OPTION_VALUE = 75;
  static final int PART = 9_000;
  static final int PLACEHOLDER = 150;
  static final int TEXT = 3000;
  static final int URL = 3000;

  private Limit() {}
}
