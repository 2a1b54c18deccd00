package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.Registry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.Vocabulary;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of one language that steer a query: {@code vocabulary.yaml}. */
record Words(YamlFile file, Problems problems) {

  Optional<Vocabulary> read() {
    for (var word : file.texts("")) {
      if (!word.value().equals(word.value().toLowerCase(Locale.ROOT))) {
        problems.add(word.place(), "must be in lower case: \"" + word.value() + "\"");
      }
    }
    expectKeys("classes", Stream.of(ResponseClass.values()).map(ResponseClass::pattern).toList());
    expectKeys("registries", Stream.of(Registry.values()).map(Registry::key).toList());
    return Binder.bind(file, new TypeReference<Vocabulary>() {}, problems);
  }

  /** Each group needs words that lead to it. */
  void expectGroups(Collection<String> groups) {
    expectKeys("groups", groups);
    for (var group : groups) {
      if (!file.tree().path("groups").has(group)) {
        problems.add(file.at("/groups/" + group), "is missing");
      }
    }
  }

  private void expectKeys(String at, Collection<String> known) {
    for (var entry : file.tree().path(at).properties()) {
      if (!known.contains(entry.getKey())) {
        problems.add(
            file.at("/" + at + "/" + entry.getKey()), "is not one of " + String.join(", ", known));
      }
    }
  }
}
