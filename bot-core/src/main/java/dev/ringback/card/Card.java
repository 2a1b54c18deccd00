package dev.ringback.card;

import java.util.List;
import java.util.Locale;

/**
 * One answer.
 *
 * @param outcome whether the question was answered
 * @param language the language of the texts
 * @param direction how that language is read
 * @param query the shortest query that gives this card again, at most 90 UTF-16 units; may be empty
 *     (help)
 * @param title at most 200 characters
 * @param subtitle class and standing of what the card is about, or empty
 * @param accent the colour
 * @param blocks at least one
 * @param actions at most ten, most useful first; Share and Dismiss are the last
 */
public record Card(
    Outcome outcome,
    Locale language,
    Direction direction,
    String query,
    String title,
    String subtitle,
    Accent accent,
    List<Block> blocks,
    List<Action> actions) {

  /** Whether a question was answered. */
  public enum Outcome {
    /** It was. */
    ANSWERED,
    /** The asker wanted to know how to ask. */
    HELP,
    /** Nothing matches; the card names what comes near. */
    NO_MATCH
  }

  /** Whether only the asker should see it, wherever the question was asked. */
  public boolean isForAskerOnly() {
    return outcome != Outcome.ANSWERED;
  }

  /** The same card, whose queries ask for its language and so lead on in it. */
  public Card keepingLanguage() {
    var wish = " lang:" + language.toLanguageTag();
    return new Card(
        outcome,
        language,
        direction,
        query + wish,
        title,
        subtitle,
        accent,
        blocks.stream().map(block -> block.asking(wish)).toList(),
        actions.stream().map(action -> action.asking(wish)).toList());
  }

  /** The whole card in one line of plain text, for notifications and screen readers. */
  public String fallback() {
    for (var block : blocks) {
      if (block instanceof Block.Lead lead) {
        return title + ": " + Span.plain(lead.text());
      }
    }
    return title;
  }
}
