package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ringback.data.Reference;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a file with the record that it is to become: its keys, its types, and what is missing.
 * The records are the only schema. What is {@code @Nullable}, a list, a map or a boolean may be
 * left out; one text may stand for a list of one.
 */
record Shape(YamlFile file, Problems problems) {

  /** Whether the file can be read as that type; if not, the problems say why. */
  boolean fits(Type type) {
    int before = problems.count();
    check(JsonPointer.empty(), type);
    return problems.count() == before;
  }

  private void check(JsonPointer at, Type type) {
    var node = file.tree().at(at);
    switch (type) {
      case Type any when node.isNull() -> say(at, "is empty; leave the key out");
      case ParameterizedType list when list.getRawType() == List.class -> items(at, node, list);
      case ParameterizedType map -> entries(at, node, map);
      case Class<?> text when text == String.class -> text(at, node);
      case Class<?> reference when reference == Reference.class -> reference(at, node);
      case Class<?> keys when keys.isRecord() -> fields(at, node, keys);
      case Class<?> choice when choice.isEnum() -> choice(at, node, choice);
      case Class<?> flag when flag == boolean.class ->
          expect(at, node.isBoolean(), "must be true or false");
      default -> expect(at, node.isInt(), "must be a number");
    }
  }

  private void fields(JsonPointer at, JsonNode node, Class<?> type) {
    expect(at, node.isObject(), "must be keys with their values");
    var components = type.getRecordComponents();
    var known = Stream.of(components).map(RecordComponent::getName).toList();
    for (var key : node.properties()) {
      expect(
          at.appendProperty(key.getKey()),
          known.contains(key.getKey()),
          "is not a key; the keys are " + String.join(", ", known));
    }
    for (var component : components) {
      var field = at.appendProperty(component.getName());
      if (node.has(component.getName())) {
        check(field, component.getGenericType());
      } else {
        expect(field, !node.isObject() || mayBeLeftOut(component), "is missing");
      }
    }
  }

  private static boolean mayBeLeftOut(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || List.of(List.class, Map.class, boolean.class).contains(component.getType());
  }

  private void items(JsonPointer at, JsonNode node, ParameterizedType list) {
    var type = list.getActualTypeArguments()[0];
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(at.appendIndex(i), type);
      }
    } else {
      check(at, type);
    }
  }

  private void entries(JsonPointer at, JsonNode node, ParameterizedType map) {
    expect(at, node.isObject(), "must be keys with their values");
    for (var entry : node.properties()) {
      var field = at.appendProperty(entry.getKey());
      var number = map.getActualTypeArguments()[0] == Integer.class;
      expect(field, !number || entry.getKey().matches("\\d{1,3}"), "must have a number as its key");
      check(field, map.getActualTypeArguments()[1]);
    }
  }

  private void text(JsonPointer at, JsonNode node) {
    expect(at, node.isTextual(), "must be a text; put it between quotes if it looks like a number");
    expect(at, !node.isTextual() || !node.textValue().isBlank(), "is empty");
  }

  private void reference(JsonPointer at, JsonNode node) {
    try {
      Reference.parse(node.asText());
    } catch (IllegalArgumentException e) {
      say(at, "is " + e.getMessage());
    }
  }

  private void choice(JsonPointer at, JsonNode node, Class<?> type) {
    var names = Stream.of((Enum<?>[]) type.getEnumConstants()).map(Keys::of).toList();
    expect(at, names.contains(node.asText()), "must be one of " + String.join(", ", names));
  }

  private void expect(JsonPointer at, boolean met, String otherwise) {
    if (!met) {
      say(at, otherwise);
    }
  }

  private void say(JsonPointer at, String what) {
    problems.add(file.at(at), what);
  }
}
