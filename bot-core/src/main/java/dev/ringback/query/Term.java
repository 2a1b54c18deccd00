package dev.ringback.query;

import dev.ringback.data.ResponseClass;

/** One thing that a query names. */
public sealed interface Term {

  /**
   * A number, registered as a status code or not.
   *
   * @param digits as typed, in ASCII digits: one to twelve of them
   */
  record Digits(String digits) implements Term {}

  /** A class by its pattern: "4xx". */
  record ClassPattern(ResponseClass responseClass) implements Term {}

  /**
   * Words that may be a name.
   *
   * @param words folded as {@link Folding} does, without the words that say nothing
   */
  record Words(String words) implements Term {}
}
