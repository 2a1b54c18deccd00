package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.Vocabulary;
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
    var patterns = Stream.of(ResponseClass.values()).map(ResponseClass::pattern).toList();
    for (var entry : file.tree().path("classes").properties()) {
      if (!patterns.contains(entry.getKey())) {
        problems.add(
            file.at("/classes/" + entry.getKey()), "is not one of " + String.join(", ", patterns));
      }
    }
    return Binder.bind(file, new TypeReference<Vocabulary>() {}, problems);
  }
}
