package dev.ringback;

import java.util.Locale;

/**
 * One completion of a half-typed query.
 *
 * @param label what the person reads and picks, at most 100 UTF-16 units; it is itself a query with
 *     the same answer, because some clients send the label instead of the value
 * @param query the query that it stands for, at most 100 UTF-16 units
 */
public record Suggestion(String label, String query) {

  private static final int LONGEST = 100;

  /** The same with a query that asks for its language. */
  Suggestion in(Locale language) {
    var wish = " lang:" + language.toLanguageTag();
    var marked = label + wish;
    return new Suggestion(marked.length() <= LONGEST ? marked : query + wish, query + wish);
  }
}
