package dev.ringback.data.pack;

import dev.ringback.data.ResponseFacts;
import dev.ringback.data.ResponseFacts.HeaderRule;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds prose to the rule that protocol words stand between backticks. The words are those of the
 * facts: methods, and header fields with a hyphen, as the others may be English words.
 */
final class ProtocolWords {

  private final Pattern bare;

  ProtocolWords(Collection<ResponseFacts> facts) {
    var methods =
        facts.stream().flatMap(it -> it.methods().stream()).filter(it -> !it.equals("any"));
    var headers =
        facts.stream()
            .flatMap(it -> it.headers().stream())
            .map(HeaderRule::name)
            .filter(it -> it.contains("-"));
    bare =
        Pattern.compile(
            Stream.concat(methods, headers)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(
                    Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}-])")));
  }

  void check(Text text, Problems problems) {
    var word = bare.matcher(text.outsideCode());
    if (word.find()) {
      problems.add(text.place(), "must have backticks around " + word.group());
    }
  }
}
