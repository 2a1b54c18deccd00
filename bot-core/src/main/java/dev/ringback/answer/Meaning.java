package dev.ringback.answer;

import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import java.util.List;

/**
 * What one term of a lookup stands for.
 *
 * @param text the term
 * @param entries the likeliest meaning: one entry, or several that are equally likely; none if the
 *     term is a status code that is not registered
 * @param others less likely meanings of the same number
 * @param explicit whether the term leaves no doubt, by a name or by the words around its number
 */
record Meaning(String text, List<Entry> entries, List<Entry> others, boolean explicit) {

  /** Whether it stands for a registered status code. */
  boolean isResponse() {
    return !entries.isEmpty() && entries.getFirst().registry() == Registry.RESPONSE;
  }

  /** By the text alone: equal ones have the same, and there are few. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
