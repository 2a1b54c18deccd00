package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.Group;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Codes that are read together: {@code groups.yaml}. */
record Groups(YamlFile file, Set<Integer> codes, Problems problems) {

  private static final Pattern KEY = Pattern.compile("(\\d{3})(?: .+)?");

  Optional<Map<String, Group>> read() {
    for (var group : file.tree().properties()) {
      var at = JsonPointer.empty().appendProperty(group.getKey());
      new ProseForm(file, at, problems).check(ProseKey.GROUP);
      var members = at.appendProperty("entries");
      for (var member : file.tree().at(members).properties()) {
        check(member.getKey(), members.appendProperty(member.getKey()));
      }
    }
    return Binder.bind(file, new TypeReference<Map<String, Group>>() {}, problems);
  }

  private void check(String key, JsonPointer at) {
    var code = KEY.matcher(key);
    if (!code.matches() || !codes.contains(Integer.valueOf(code.group(1)))) {
      problems.add(file.at(at), "must start with a registered code");
    }
    new ProseForm(file, at, problems).check(ProseKey.MEMBER);
  }

  /** The keys of the headings over what is not just a code, in the interface words. */
  static Stream<String> headings(Map<String, Group> groups) {
    return groups.values().stream()
        .flatMap(group -> group.entries().keySet().stream())
        .filter(key -> key.contains(" "))
        .map(key -> "group-title." + key.replace(' ', '-'));
  }
}
