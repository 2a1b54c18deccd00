package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what several things of one registry claim and only one may have: a summary, a name.
 *
 * @param called what each thing is called in the registry, by its id
 */
record Claims(Map<String, String> called, Unique summaries, Unique names, Problems problems) {

  Claims(Map<String, String> called, Problems problems) {
    this(called, new Unique(problems), new Unique(problems), problems);
  }

  /** Checks the prose of one thing, at its place in a file. */
  void check(String id, YamlFile file, JsonPointer at) {
    file.texts(at.appendProperty("summary")).forEach(summaries::claim);
    for (var name : file.texts(at.appendProperty("names"))) {
      names.claim(name);
      if (!name.value().equals(name.value().toLowerCase(Locale.ROOT))) {
        problems.add(name.place(), "must be in lower case: \"" + name.value() + "\"");
      }
      called.forEach((other, title) -> {
        if (!other.equals(id) && title.equalsIgnoreCase(name.value())) {
          problems.add(name.place(), "\"" + name.value() + "\" is what " + other + " is called");
        }
      });
    }
  }
}
