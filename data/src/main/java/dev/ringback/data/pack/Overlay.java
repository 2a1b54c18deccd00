package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lays a translated file over its English original: what is not translated stays English. Words
 * that people type are joined, because they go on typing the English ones.
 */
final class Overlay {

  /** Keys whose lists hold words that people type. */
  private static final Set<String> TYPED = Set.of("names");

  /** A map that a language fills by itself or not at all. */
  private static final String EXAMPLES = "examples";

  private final YamlFile translated;
  private final YamlFile original;
  private final Predicate<JsonPointer> joined;
  private final Map<JsonPointer, Place> places = new HashMap<>();

  private Overlay(YamlFile translated, YamlFile original, Predicate<JsonPointer> joined) {
    this.translated = translated;
    this.original = original;
    this.joined = joined;
  }

  /** Prose and messages: only names are joined. */
  static YamlFile ofTexts(YamlFile translated, YamlFile original) {
    return new Overlay(translated, original, at -> TYPED.contains(at.last().getMatchingProperty()))
        .file();
  }

  /** Words that steer a query: all lists are joined. */
  static YamlFile ofWords(YamlFile translated, YamlFile original) {
    return new Overlay(translated, original, at -> true).file();
  }

  private YamlFile file() {
    places.putAll(translated.places());
    var tree = merged(JsonPointer.empty(), translated.tree(), original.tree());
    return new YamlFile(translated.name(), tree, places, true);
  }

  private JsonNode merged(JsonPointer at, JsonNode own, JsonNode base) {
    if (own.isMissingNode()) {
      copyPlaces(at);
      return base;
    }
    if (own.isObject() && base.isObject() && !at.toString().equals("/" + EXAMPLES)) {
      return mergedKeys(at, own, base);
    }
    if (own.isArray() && base.isArray() && joined.test(at)) {
      return joined(at, own, base);
    }
    return own;
  }

  private ObjectNode mergedKeys(JsonPointer at, JsonNode own, JsonNode base) {
    var merged = JsonNodeFactory.instance.objectNode();
    for (var key : base.properties()) {
      var name = key.getKey();
      merged.set(name, merged(at.appendProperty(name), own.path(name), key.getValue()));
    }
    own.properties().forEach(key -> merged.putIfAbsent(key.getKey(), key.getValue()));
    return merged;
  }

  private ArrayNode joined(JsonPointer at, JsonNode own, JsonNode base) {
    var joined = JsonNodeFactory.instance.arrayNode();
    own.forEach(joined::add);
    for (int i = 0; i < base.size(); i++) {
      places.put(at.appendIndex(joined.size()), original.at(at.appendIndex(i)));
      joined.add(base.get(i));
    }
    return joined;
  }

  private void copyPlaces(JsonPointer at) {
    var prefix = at.toString();
    original
        .places()
        .forEach((pointer, place) -> {
          if (pointer.toString().equals(prefix) || pointer.toString().startsWith(prefix + "/")) {
            places.put(pointer, place);
          }
        });
  }
}
