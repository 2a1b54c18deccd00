package dev.ringback.slack.listen;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.Wording;
import dev.ringback.card.Card;
import dev.ringback.slack.block.SlackMessage;
import java.util.List;
import java.util.Locale;

/**
 * Puts questions to the core in the language of whoever asks or of the place. Slack names neither
 * with a question, so both are unknown here, and this is the place to look them up.
 */
public final class Questions {

  private static final List<Locale> UNKNOWN = List.of();

  private final Ringback ringback;

  /** Questions to a core. */
  public Questions(Ringback ringback) {
    this.ringback = ringback;
  }

  Card ofPerson(String text) {
    return ringback.reply(new Ask(text, UNKNOWN));
  }

  Card ofPlace(String text) {
    return ringback.reply(new Ask(text, UNKNOWN));
  }

  SlackMessage say(Wording wording) {
    return SlackMessage.of(ringback.say(wording, UNKNOWN));
  }
}
