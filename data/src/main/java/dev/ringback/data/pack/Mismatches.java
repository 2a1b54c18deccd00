package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.Mapping;
import dev.ringback.data.Mismatch;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is told of responses and causes that contradict each other: {@code mismatches.yaml}. */
record Mismatches(YamlFile file, Facts facts, Problems problems) {

  private static final Pattern PAIR = Pattern.compile("(\\d{3}) (\\d{1,3})");

  Optional<Map<String, Mismatch>> read() {
    for (var entry : file.tree().properties()) {
      var at = JsonPointer.empty().appendProperty(entry.getKey());
      check(entry.getKey(), file.at(at));
      new ProseForm(file, at, problems).check(ProseKey.MISMATCH);
    }
    return Binder.bind(file, new TypeReference<Map<String, Mismatch>>() {}, problems);
  }

  private void check(String key, Place place) {
    var pair = PAIR.matcher(key);
    if (!pair.matches()) {
      problems.add(place, "must be a code and a cause, such as 486 16");
      return;
    }
    int code = Integer.parseInt(pair.group(1));
    int cause = Integer.parseInt(pair.group(2));
    if (!facts.codes().contains(code)) {
      problems.add(place, code + " is not a registered code");
    }
    if (!facts.tables().hasCause(cause)) {
      problems.add(place, cause + " is not among the causes");
    }
    facts.mappings().stream()
        .filter(mapping -> mapping.byRfc() && mapping.joins(code, cause))
        .map(Mapping::source)
        .forEach(
            rfc -> problems.add(place, "is no mismatch, as " + rfc + " maps one to the other"));
  }
}
