package dev.ringback.data.pack;

import dev.ringback.data.ResponseFacts;
import dev.ringback.data.ResponseFacts.HeaderRule;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The interface words that the facts call for: every key that a fact can hold needs its words. */
final class MessageKeys {

  private MessageKeys() {}

  static Set<String> calledForBy(Collection<ResponseFacts> facts) {
    var keys = new TreeSet<String>();
    addChoices(ResponseFacts.class, keys);
    addChoices(HeaderRule.class, keys);
    for (var one : facts) {
      keys.add("forking." + one.forking());
      one.sentBy().forEach(role -> keys.add("sent-by." + role));
      for (var header : one.headers()) {
        if (header.when() != null) {
          keys.add("header.when." + header.when());
        }
      }
    }
    return keys;
  }

  private static void addChoices(Class<?> facts, Set<String> keys) {
    for (var component : facts.getRecordComponents()) {
      if (component.getType().isEnum()) {
        Stream.of((Enum<?>[]) component.getType().getEnumConstants())
            .forEach(choice -> keys.add(component.getName() + "." + Keys.of(choice)));
      }
    }
  }
}
