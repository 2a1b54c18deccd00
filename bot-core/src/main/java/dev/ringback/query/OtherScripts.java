package dev.ringback.query;

import java.util.regex.Pattern;

/**
 * What scripts other than Latin join that is looked up apart. By itself, so that Java loads its
 * tables of scripts only for who writes in one.
 */
final class OtherScripts {

  /** The article, also after a conjunction or preposition, before what is still a word. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?<!\\p{L})(?:[وفبك]?ال|و?لل)(?=\\p{IsArabic}{3})");

  /** Where Arabic and others write a word and a number as one: "302 و410". */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{L}&&[^\\p{IsLatin}]])(?=\\d)|(?<=\\d)(?=[\\p{L}&&[^\\p{IsLatin}х]])");

  private OtherScripts() {}

  /** Words and numbers with a space between them. */
  static String apart(String text) {
    return GLUED.matcher(text).replaceAll(" ");
  }

  /** Words without the article of Arabic. */
  static String withoutArticles(String text) {
    return ARTICLE.matcher(text).replaceAll("");
  }
}
