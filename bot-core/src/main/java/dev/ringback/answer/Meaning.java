package dev.ringback.answer;

import dev.ringback.data.Entry;
import java.util.List;

/**
 * What one term of a lookup stands for.
 *
 * @param text the term
 * @param entries the likeliest meaning: one entry, or several that are equally likely; none if the
 *     term is a status code that is not registered
 * @param others less likely meanings of the same number
 */
record Meaning(String text, List<Entry> entries, List<Entry> others) {}
