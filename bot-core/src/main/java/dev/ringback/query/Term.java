package dev.ringback.query;

import dev.ringback.data.ResponseClass;

/** One thing that a query names. */
public sealed interface Term {

  /**
   * A number, in whatever registry it stands.
   *
   * @param digits as typed, in ASCII digits: one to twelve of them
   * @param words the words around it, folded: they may say which registry or product is meant
   */
  record Digits(String digits, String words) implements Term {}

  /** A class by its pattern: "4xx". */
  record ClassPattern(ResponseClass responseClass) implements Term {}

  /**
   * Words that may be a name.
   *
   * @param words folded as {@link Folding} does, without the words that say nothing
   */
  record Words(String words) implements Term {}
}
