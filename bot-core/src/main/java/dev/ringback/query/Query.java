package dev.ringback.query;

import java.util.List;

/**
 * A question, understood as far as that goes without knowing what there is to look up.
 *
 * @param subject what is asked for
 * @param text what the person wrote, cut and made harmless: fit to be quoted in an answer
 * @param cut whether the text was too long and only its beginning was read
 */
public record Query(Subject subject, String text, boolean cut) {

  /** What a query asks for. */
  public sealed interface Subject {}

  /**
   * Things to look up, and to compare if there are several.
   *
   * @param terms in the order asked, none twice unless asked twice; never empty
   * @param words all words that say something, folded, for a search
   * @param details whether the long form is wanted
   */
  public record Lookup(List<Term> terms, String words, boolean details) implements Subject {}

  /** All that is known. */
  public record Everything() implements Subject {}

  /** How to ask. */
  public record Help() implements Subject {}
}
