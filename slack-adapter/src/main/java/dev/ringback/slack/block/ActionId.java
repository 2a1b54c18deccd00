package dev.ringback.slack.block;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The {@code action_id} of a button or menu: {@code ask.asker.0}. Slack hands it back with a press,
 * next to the value, which is the query. Together they are all that a press needs, so buttons work
 * after a restart and on any replica.
 *
 * @param verb what a press asks for
 * @param audience who sees the message that was pressed on
 * @param index tells the elements of one block apart
 */
public record ActionId(Verb verb, Audience audience, int index) {

  /** What a press asks for. */
  public enum Verb {
    /** The answer to the query. */
    ASK,
    /** The answer to the query, for everyone in the place. */
    SHARE,
    /** That the message goes away. */
    DISMISS
  }

  private static final Pattern FORM =
      Pattern.compile("(ask|share|dismiss)\\.(asker|conversation|everyone)\\.(\\d{1,3})");

  /** Reads an id that Slack handed back; empty if this bot never made it. */
  public static Optional<ActionId> parse(String actionId) {
    var matcher = FORM.matcher(actionId);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ActionId(
            Verb.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
            Audience.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
            Integer.parseInt(matcher.group(3))));
  }

  /**
   * Whether it may stand on a message with such an audience, which Slack tells and nobody can make
   * up: it claims no message for fewer people than see it, and only whoever has a message alone may
   * share it or send it away.
   */
  public boolean mayStandBefore(Audience seenBy) {
    return seenBy == Audience.ASKER || (verb == Verb.ASK && audience.compareTo(seenBy) >= 0);
  }

  @Override
  public String toString() {
    return (verb + "." + audience + "." + index).toLowerCase(Locale.ROOT);
  }
}
