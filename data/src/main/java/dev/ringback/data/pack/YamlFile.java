package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * One YAML file as a tree that still knows in which line each key and each list item stands.
 *
 * @param name the file as seen from the top of the project
 * @param translation whether its texts are made from those of another file
 */
record YamlFile(String name, JsonNode tree, Map<JsonPointer, Place> places, boolean translation) {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** Reads a file's content; a key that stands twice is a problem. */
  static YamlFile parse(String name, String yaml, Problems problems) throws IOException {
    return new YamlFile(name, YAML.readTree(yaml), places(name, yaml, problems), false);
  }

  private static Map<JsonPointer, Place> places(String name, String yaml, Problems problems)
      throws IOException {
    var places = new HashMap<JsonPointer, Place>();
    places.put(JsonPointer.empty(), new Place(name, 1, ""));
    try (var parser = YAML.createParser(yaml)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        var context = parser.getParsingContext();
        var place = new Place(name, parser.currentTokenLocation().getLineNr(), key(context));
        var first = places.putIfAbsent(context.pathAsPointer(), place);
        if (first != null && token == JsonToken.FIELD_NAME) {
          problems.add(place, "stands twice, first in line " + first.line());
        }
      }
    }
    return places;
  }

  private static String key(JsonStreamContext context) {
    var above = context.getParent() == null ? "" : key(context.getParent());
    return context.inObject() && context.hasCurrentName()
        ? above + (above.isEmpty() ? "" : ".") + context.getCurrentName()
        : above;
  }

  /** Where a key or an item stands; for a key that is missing, where it would belong. */
  Place at(JsonPointer pointer) {
    var place = places.get(pointer);
    if (place != null) {
      return place;
    }
    var parent = at(pointer.head());
    var key = pointer.last().getMatchingProperty();
    return new Place(name, parent.line(), parent.key().isEmpty() ? key : parent.key() + "." + key);
  }

  /** Where a key or an item stands, by its path, such as {@code /related/0}. */
  Place at(String path) {
    return at(JsonPointer.compile(path));
  }

  /** All texts at and below a place, in the order of the file. */
  List<Text> texts(JsonPointer pointer) {
    var texts = new ArrayList<Text>();
    walk(
        pointer,
        (at, node) -> {
          if (node.isTextual()) {
            texts.add(new Text(at(at), node.textValue()));
          }
        });
    return texts;
  }

  /** All texts at and below a path, such as {@code /names}, in the order of the file. */
  List<Text> texts(String path) {
    return texts(JsonPointer.compile(path));
  }

  /** All whole numbers at and below a path, in the order of the file. */
  List<Numeral> numbers(String path) {
    var numbers = new ArrayList<Numeral>();
    walk(
        JsonPointer.compile(path),
        (at, node) -> {
          if (node.isInt()) {
            numbers.add(new Numeral(at(at), node.intValue()));
          }
        });
    return numbers;
  }

  /** Visits what stands at and below a place, in the order of the file. */
  private void walk(JsonPointer pointer, BiConsumer<JsonPointer, JsonNode> visitor) {
    var node = tree.at(pointer);
    visitor.accept(pointer, node);
    for (var field : node.properties()) {
      walk(pointer.appendProperty(field.getKey()), visitor);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(pointer.appendIndex(i), visitor);
    }
  }
}
