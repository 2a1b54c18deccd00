package dev.ringback.platform;

import java.util.List;
import java.util.Map;

/**
 * A command line that is understood.
 *
 * @param values of the options that are there, by their long names
 * @param query the words of the query; none if there is no query
 */
public record Options(Map<String, Object> values, List<String> query) {

  /** Whether the option is there. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value of the option, or another if it is not there. */
  @SuppressWarnings("unchecked")
  public <T> T value(String name, T otherwise) {
    return (T) values.getOrDefault(name, otherwise);
  }
}
