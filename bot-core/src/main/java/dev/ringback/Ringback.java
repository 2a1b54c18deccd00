package dev.ringback;

import dev.ringback.card.Card;
import java.util.List;
import java.util.Locale;

/**
 * The bot without a platform: a question goes in, a card comes out. Immutable, safe to share between
 * threads, total: no text makes it throw.
 */
public interface Ringback {

  /** Answers a question. */
  Card reply(Ask ask);

  /**
   * Completes a half-typed query.
   *
   * @param typed what is typed so far, may be empty
   * @param languages as in {@link Ask#languages}
   * @param limit how many to give at most
   * @return the most likely first
   */
  List<Suggestion> suggest(String typed, List<Locale> languages, int limit);

  /** An interface text in the first of the languages that the bot speaks, else in English. */
  String say(Wording wording, List<Locale> languages);
}
