package dev.ringback.slack.block;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Those blocks of Block Kit that a card becomes, by Slack's names. */
public sealed interface SlackBlock {

  /** A title. */
  record Header(PlainText text) implements SlackBlock {}

  /** Something small and grey. */
  record Context(Mrkdwn text) implements SlackBlock {}

  /** A heading, or none, over fields side by side. */
  record Section(@Nullable Mrkdwn text, List<Mrkdwn> fields) implements SlackBlock {}

  /** A sentence for itself. */
  record Sentence(PlainText text) implements SlackBlock {}

  /** A line across the message. */
  record Divider() implements SlackBlock {}

  /** Text and lists. */
  record RichText(List<RichTextElement> elements) implements SlackBlock {}

  /** Buttons and menus in a row. */
  record Actions(List<Interactive> elements) implements SlackBlock {}

  /** An element of rich text. */
  sealed interface RichTextElement {}

  /** A paragraph. */
  record RichTextSection(List<Run> runs) implements RichTextElement {}

  /** A list. */
  record RichTextList(ListStyle style, List<RichTextSection> items) implements RichTextElement {}

  /** How a list is set. */
  enum ListStyle {
    BULLET,
    ORDERED
  }

  /** Part of a paragraph. */
  sealed interface Run {}

  /** Text in one style. */
  record Text(String text, Style style) implements Run {}

  /** A link. */
  record Link(String text, String url) implements Run {}

  /** How text is set. */
  enum Style {
    PLAIN,
    BOLD,
    CODE;

    private final String key = name().toLowerCase(Locale.ROOT);

    String key() {
      return key;
    }
  }

  /** Something to press or to pick from. */
  sealed interface Interactive {}

  /**
   * A button.
   *
   * @param value what a press brings back beside the id; may be empty
   */
  record Button(ActionId id, PlainText text, String value) implements Interactive {}

  /** A menu of options. */
  record Menu(ActionId id, @Nullable PlainText placeholder, List<Option> options)
      implements Interactive {}

  /** An entry of a menu. */
  record Option(PlainText text, String value) {}
}
