package dev.ringback.data.pack;

import dev.ringback.data.ResponseFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds what two codes of a language claim and only one may have: a summary, a name. */
record Claims(Problems problems) {

  /** No two codes may say the same of themselves. */
  void checkSummaries(Collection<YamlFile> prose) {
    var first = new HashMap<String, Text>();
    prose.forEach(file -> file.texts("/summary").forEach(text -> claim(text, first)));
  }

  /** A name must lead to one code, and not to another code's phrase. */
  void checkNames(Map<Integer, YamlFile> prose, Collection<ResponseFacts> facts) {
    var first = new HashMap<String, Text>();
    prose.forEach((code, file) -> {
      for (var name : file.texts("/names")) {
        claim(name, first);
        if (!name.value().equals(name.value().toLowerCase(Locale.ROOT))) {
          problems.add(name.place(), "must be in lower case: \"" + name.value() + "\"");
        }
        facts.stream()
            .filter(other -> other.code() != code)
            .filter(other -> other.phrase().equalsIgnoreCase(name.value()))
            .forEach(other ->
                problems.add(
                    name.place(), "\"" + name.value() + "\" is the phrase of " + other.code()));
      }
    });
  }

  private void claim(Text text, Map<String, Text> first) {
    var other = first.putIfAbsent(text.value(), text);
    if (other != null) {
      var there = other.place();
      problems.add(
          text.place(),
          "\"" + text.value() + "\" is taken already in " + there.file() + ":" + there.line());
    }
  }
}
