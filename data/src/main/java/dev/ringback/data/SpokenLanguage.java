package dev.ringback.data;

import java.util.List;
import java.util.Locale;

/**
 * A language that the catalog is kept in: {@code data/lang/TAG/language.yaml}.
 *
 * @param locale the language without a region
 * @param name what it calls itself: "Español"
 * @param asked what people write in a query to get the answer in it, in any language, in lower
 *     case: "en español", "in spanish"
 */
public record SpokenLanguage(Locale locale, String name, List<String> asked) {

  /** Whether it is read from right to left, as its own name is. */
  public boolean readsFromRightToLeft() {
    return name.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(it ->
            it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
