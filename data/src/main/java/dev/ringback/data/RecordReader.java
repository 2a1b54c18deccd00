package dev.ringback.data;

import com.fasterxml.jackson.core.type.TypeReference;
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
 * Turns packed values into the records of this package, which hold texts, numbers, truth values,
 * constants, lists, maps and records. Jackson's data binding would do the same, but takes longer to
 * start than everything else that a one-shot query needs together.
 */
final class RecordReader {

  private final Map<Class<?>, RecordForm> forms = new ConcurrentHashMap<>();

  /** Reads the value of a type that starts there. */
  @SuppressWarnings("unchecked")
  <T> T read(byte[] bytes, int start, TypeReference<T> type) {
    return (T) value(new CborInput(bytes, start), type.getType());
  }

  private Object value(CborInput in, Type type) {
    if (type instanceof ParameterizedType it) {
      var of = it.getActualTypeArguments();
      return it.getRawType() == List.class ? list(in, of[0]) : map(in, of[0], of[1]);
    }
    var kind = (Class<?>) type;
    if (in.isMap()) {
      return record(in, forms.computeIfAbsent(kind, RecordForm::new));
    }
    if (kind == int.class || kind == Integer.class) {
      return in.number();
    }
    boolean isTruthValue = kind == boolean.class || kind == Boolean.class;
    return isTruthValue ? in.truth() : text(in.text(), kind);
  }

  private List<Object> list(CborInput in, Type of) {
    var list = new ArrayList<>();
    for (int left = in.size(); in.goesOn(left); left--) {
      list.add(value(in, of));
    }
    return Collections.unmodifiableList(list);
  }

  private Map<Object, Object> map(CborInput in, Type keys, Type values) {
    var map = new LinkedHashMap<>();
    for (int left = in.size(); in.goesOn(left); left--) {
      var key = in.text();
      map.put(keys == Integer.class ? Integer.valueOf(key) : key, value(in, values));
    }
    return Collections.unmodifiableMap(map);
  }

  private Object record(CborInput in, RecordForm form) {
    @Nullable Object[] values = form.absent();
    for (int left = in.size(); in.goesOn(left); left--) {
      int at = form.find(in.text());
      values[at] = value(in, form.type(at));
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
