package dev.ringback.data;

import java.util.List;
import java.util.Map;

/**
 * The words of one language that steer a query, as against the words that are looked up. All are
 * lower-case; an entry may hold several words.
 *
 * @param separators what stands between the things to compare: "vs", "or"
 * @param fillers what says nothing: "what", "the", "difference"
 * @param help what asks for help
 * @param list what asks for all codes
 * @param details what asks for the long form of a card
 * @param classes names of a class of responses, by its pattern: "4xx" → "client error"
 * @param examples queries to try, in order, each with the key of its explanation: "486" → "code"
 */
public record Vocabulary(
    List<String> separators,
    List<String> fillers,
    List<String> help,
    List<String> list,
    List<String> details,
    Map<String, List<String>> classes,
    Map<String, String> examples) {}
