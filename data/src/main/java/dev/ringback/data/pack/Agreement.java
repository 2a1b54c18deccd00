package dev.ringback.data.pack;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the interface words of a translation to the keys and placeholders of the English ones. */
record Agreement(YamlFile translated, YamlFile original, Problems problems) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  void check() {
    var english =
        original.texts("").stream()
            .collect(Collectors.toMap(text -> text.place().key(), Text::value));
    for (var text : translated.texts("")) {
      var source = english.get(text.place().key());
      if (source == null) {
        problems.add(text.place(), "is not a key of the English file");
      } else if (!placeholders(source).equals(placeholders(text.value()))) {
        problems.add(text.place(), "must have the placeholders of \"" + source + "\"");
      }
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
