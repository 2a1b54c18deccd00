package dev.ringback.slack.listen;

import dev.ringback.Ask;
import dev.ringback.Reply;
import dev.ringback.Ringback;
import dev.ringback.Wording;
import dev.ringback.slack.block.SlackMessage;
import dev.ringback.slack.language.AskerLanguages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts questions to the core in the language of whoever asks. What is shared is said as the sharer
 * saw it.
 */
public final class Questions {

  private final Ringback ringback;
  private final AskerLanguages languages;

  /** Questions to a core. */
  public Questions(Ringback ringback, AskerLanguages languages) {
    this.ringback = ringback;
    this.languages = languages;
  }

  /** The languages of a person if nobody has to wait for them. */
  Optional<List<Locale>> knownLanguages(@Nullable String user) {
    return languages.known(user);
  }

  /** Answers a person, and may wait for Slack to tell the language. */
  Reply reply(String text, String user) {
    return reply(text, languages.of(user));
  }

  Reply reply(String text, List<Locale> wanted) {
    return ringback.answer(new Ask(text, wanted));
  }

  /** Says something to a person, and may wait for Slack to tell the language. */
  SlackMessage say(Wording wording, String user) {
    return say(wording, languages.of(user));
  }

  SlackMessage say(Wording wording, List<Locale> wanted) {
    return SlackMessage.of(ringback.say(wording, wanted));
  }
}
