package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The interface words of one language, {@code messages.yaml}: nested keys become dotted keys. */
record Messages(YamlFile file, Problems problems) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  /**
   * Reads and checks the texts.
   *
   * @param needed the keys that must be there
   */
  Map<String, String> read(Set<String> needed) {
    var messages = new LinkedHashMap<String, String>();
    flatten(JsonPointer.empty(), file.tree(), messages);
    needed.stream()
        .filter(key -> !messages.containsKey(key))
        .forEach(key -> problems.add(file.at("/" + key), "is missing"));
    return messages;
  }

  private void flatten(JsonPointer at, JsonNode node, Map<String, String> messages) {
    if (node.isObject()) {
      node.properties()
          .forEach(key -> flatten(at.appendProperty(key.getKey()), key.getValue(), messages));
    } else {
      var text = new Text(file.at(at), node.asText());
      messages.put(text.place().key(), text.value());
      if (!node.isTextual() || text.value().isBlank()) {
        problems.add(text.place(), "must be a text");
      }
      check(text);
    }
  }

  private void check(Text text) {
    TextRules.check(text, problems);
    var rest = PLACEHOLDER.matcher(text.value()).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      problems.add(text.place(), "has a brace that belongs to no placeholder such as {0}");
    }
  }
}
