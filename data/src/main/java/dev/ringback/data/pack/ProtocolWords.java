package dev.ringback.data.pack;

import dev.ringback.data.ResponseFacts;
import dev.ringback.data.ResponseFacts.HeaderRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds prose to the rule that protocol words stand between backticks. The words are those of the
 * facts: methods, and header fields with a hyphen, as the others may be English words.
 */
final class ProtocolWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

  private final Set<String> words = new HashSet<>();

  ProtocolWords(Collection<ResponseFacts> facts) {
    for (var one : facts) {
      words.addAll(one.methods());
      one.headers().stream()
          .map(HeaderRule::name)
          .filter(name -> name.contains("-"))
          .forEach(words::add);
    }
    words.remove("any");
  }

  void check(Text text, Problems problems) {
    WORD.matcher(text.outsideCode())
        .results()
        .map(word -> word.group())
        .filter(words::contains)
        .forEach(word -> problems.add(text.place(), "must have backticks around " + word));
  }
}
