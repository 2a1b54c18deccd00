package dev.ringback.data.pack;

import java.util.HashMap;
import java.util.Map;

/** Texts of which no two may be the same: the first has it, and each later one is a problem. */
record Unique(Map<String, Text> first, Problems problems) {

  Unique(Problems problems) {
    this(new HashMap<>(), problems);
  }

  void claim(Text text) {
    var other = first.putIfAbsent(text.value(), text);
    if (other != null) {
      var there = other.place();
      problems.add(
          text.place(),
          "\"" + text.value() + "\" is taken already in " + there.file() + ":" + there.line());
    }
  }
}
