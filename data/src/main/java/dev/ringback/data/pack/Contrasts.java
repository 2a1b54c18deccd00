package dev.ringback.data.pack;

import java.util.List;
import java.util.Set;

/** Holds the contrasts of one prose file to the two codes that each tells apart. */
record Contrasts(int code, YamlFile file, Set<Integer> registered, Problems problems) {

  void check() {
    for (var contrast : file.tree().path("contrast").properties()) {
      var other = contrast.getKey();
      var place = file.at("/contrast/" + other);
      var words = List.of(contrast.getValue().asText().split("\\D+"));
      if (registered.stream().noneMatch(it -> it > code && other.equals(it.toString()))) {
        problems.add(place, "is not a registered code above " + code);
      } else if (!words.containsAll(List.of(String.valueOf(code), other))) {
        problems.add(place, "must name both " + code + " and " + other);
      }
    }
  }
}
