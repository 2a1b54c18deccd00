package dev.ringback.data;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record is made of. */
final class RecordForm {

  private final RecordComponent[] components;
  private final Constructor<?> constructor;

  RecordForm(Class<?> type) {
    components = type.getRecordComponents();
    try {
      constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor", e);
    }
  }

  /** The values of a record of which nothing was read yet. */
  @Nullable Object[] absent() {
    var values = new @Nullable Object[components.length];
    for (int i = 0; i < values.length; i++) {
      var type = components[i].getType();
      values[i] = type == int.class ? 0 : type == boolean.class ? false : null;
    }
    return values;
  }

  /** Where the component of that name stands. */
  int find(String name) {
    for (int i = 0; i < components.length; i++) {
      if (components[i].getName().equals(name)) {
        return i;
      }
    }
    throw new IllegalStateException(constructor.getDeclaringClass() + " has no " + name);
  }

  Type type(int at) {
    return components[at].getGenericType();
  }

  Object make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("unreadable: " + constructor.getDeclaringClass(), e);
    }
  }
}
