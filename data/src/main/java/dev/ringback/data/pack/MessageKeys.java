package dev.ringback.data.pack;

import dev.ringback.data.Mapping.ToCause;
import dev.ringback.data.Mapping.ToSip;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseFacts;
import dev.ringback.data.ResponseFacts.HeaderRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The interface words that the facts call for: every key that a fact can hold needs its words. */
record MessageKeys(Set<String> keys) {

  static Set<String> calledForBy(Facts facts) {
    var needed = new MessageKeys(new TreeSet<>());
    needed.addChoices(ResponseFacts.class);
    needed.addChoices(HeaderRule.class);
    for (var one : facts.all()) {
      needed.add("forking", one.forking());
      one.sentBy().forEach(role -> needed.add("sent-by", role));
      one.headers().forEach(header -> needed.add("header.when", header.when()));
    }
    facts.tables().rows().map(RegistryEntry.Facts::group).forEach(it -> needed.add("group", it));
    facts.tables().rows(Registry.TOKEN).forEach(it -> needed.add("token", it.group()));
    for (var mapping : facts.mappings()) {
      Stream.concat(
              mapping.toSip().stream().map(ToSip::note),
              mapping.toCause().stream().map(ToCause::note))
          .forEach(note -> needed.add("mapping.note", note));
    }
    return needed.keys;
  }

  private void add(String under, @Nullable String key) {
    if (key != null) {
      keys.add(under + "." + key);
    }
  }

  private void addChoices(Class<?> facts) {
    for (var component : facts.getRecordComponents()) {
      if (component.getType().isEnum()) {
        Stream.of((Enum<?>[]) component.getType().getEnumConstants())
            .forEach(choice -> add(component.getName(), Keys.of(choice)));
      }
    }
  }
}
