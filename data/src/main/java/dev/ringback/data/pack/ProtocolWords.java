package dev.ringback.data.pack;

import dev.ringback.data.Registry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds prose to the rule that protocol words stand between backticks. The words are those of the
 * registries: methods, and header fields with a hyphen, as the others may be English words.
 */
record ProtocolWords(Set<String> words, Problems problems) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

  ProtocolWords(Tables tables, Problems problems) {
    this(
        Stream.concat(
                tables.names(Registry.METHOD),
                tables.names(Registry.HEADER).filter(name -> name.contains("-")))
            .collect(Collectors.toSet()),
        problems);
  }

  void check(Text text) {
    WORD.matcher(text.outsideCode())
        .results()
        .map(word -> word.group())
        .filter(words::contains)
        .forEach(word -> problems.add(text.place(), "must have backticks around " + word));
  }
}
