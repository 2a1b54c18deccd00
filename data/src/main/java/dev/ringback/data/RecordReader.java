package dev.ringback.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns packed JSON into the records of this package, which hold texts, numbers, truth values,
 * constants, lists, maps and records. Jackson's own data binding would do the same, but takes
 * longer to start than everything else that a one-shot query needs together.
 */
final class RecordReader {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<Class<?>, RecordForm> forms = new ConcurrentHashMap<>();

  /** Reads one value of a type. */
  @SuppressWarnings("unchecked")
  <T> T read(byte[] bytes, int start, int length, TypeReference<T> type) {
    try (var json = JSON.createParser(bytes, start, length)) {
      json.nextToken();
      return (T) value(json, type.getType());
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable: " + type.getType(), e);
    }
  }

  private Object value(JsonParser json, Type type) throws IOException {
    if (type instanceof ParameterizedType it) {
      var of = it.getActualTypeArguments();
      return it.getRawType() == List.class ? list(json, of[0]) : map(json, of[0], of[1]);
    }
    var kind = (Class<?>) type;
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return record(json, forms.computeIfAbsent(kind, RecordForm::new));
    }
    if (kind == int.class || kind == Integer.class) {
      return json.getIntValue();
    }
    boolean isTruthValue = kind == boolean.class || kind == Boolean.class;
    return isTruthValue ? json.getBooleanValue() : text(json.getText(), kind);
  }

  private List<Object> list(JsonParser json, Type of) throws IOException {
    var list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(json, of));
    }
    return Collections.unmodifiableList(list);
  }

  private Map<Object, Object> map(JsonParser json, Type keys, Type values) throws IOException {
    var map = new LinkedHashMap<>();
    for (var key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      json.nextToken();
      map.put(keys == Integer.class ? Integer.valueOf(key) : key, value(json, values));
    }
    return Collections.unmodifiableMap(map);
  }

  private Object record(JsonParser json, RecordForm form) throws IOException {
    @Nullable Object[] values = form.absent();
    for (var key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      int at = form.find(key);
      json.nextToken();
      values[at] = value(json, form.type(at));
    }
    return form.make(values);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object text(String text, Class<?> kind) {
    if (kind == String.class) {
      return text;
    }
    if (kind == Reference.class) {
      return Reference.parse(text);
    }
    // In files a constant is written "address-book".
    return kind == Locale.class
        ? Locale.forLanguageTag(text)
        : Enum.valueOf((Class) kind, text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
