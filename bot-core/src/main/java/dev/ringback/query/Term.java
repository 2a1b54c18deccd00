package dev.ringback.query;

import dev.ringback.data.ResponseClass;

/** One thing that a query names. */
public sealed interface Term {

  /**
   * A number, in whatever registry it stands.
   *
   * @param digits as typed, in ASCII digits: one to twelve of them
   * @param before the words before it, in the form of {@link Words#words}: with those after it they
   *     may say which registry or product is meant
   * @param after the words after it
   */
  record Digits(String digits, String before, String after) implements Term {

    /** The words around it. */
    public String words() {
      return (before + " " + after).strip();
    }
  }

  /** A class by its pattern: "4xx". */
  record ClassPattern(ResponseClass responseClass) implements Term {}

  /**
   * Words that may be a name.
   *
   * @param words folded as {@link Folding} does, without the words that say nothing; an identifier
   *     of a product, such as NO_ANSWER, keeps its underscores
   * @param typed all words, folded: "no response" is a name although "response" says nothing
   */
  record Words(String words, String typed) implements Term {}
}
