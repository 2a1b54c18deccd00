package dev.ringback.data;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The entries of a packed catalog: each is parsed when it is first asked for, and kept. */
final class Entries {

  private final KeyedFile file;
  private final Map<String, Entry> known = new ConcurrentHashMap<>();
  private final Map<String, List<Entry>> numbered = new ConcurrentHashMap<>();
  private final Lazy<List<Entry>> all =
      new Lazy<>(() -> Stream.of(Registry.values()).flatMap(it -> of(it).stream()).toList());
  private final Lazy<Map<String, List<String>>> patterns;

  Entries(KeyedFile file) {
    this.file = file;
    patterns =
        new Lazy<>(() ->
            file.find(PackedKey.PATTERNS, new TypeReference<Map<String, List<String>>>() {})
                .orElseThrow());
  }

  List<Entry> all() {
    return all.get();
  }

  List<Entry> of(Registry registry) {
    return listed(PackedKey.registry(registry));
  }

  List<Entry> numbered(String digits) {
    var entries = numbered.get(digits);
    return entries == null ? readNumbered(digits) : entries;
  }

  private List<Entry> readNumbered(String digits) {
    var entries = listed(PackedKey.number(digits));
    // Not kept where nothing has it, as people can type any number of those.
    if (!entries.isEmpty()) {
      numbered.put(digits, entries);
    }
    return entries;
  }

  List<Entry> patterned(Predicate<String> isWanted) {
    var wanted = new ArrayList<Entry>();
    patterns
        .get()
        .forEach((pattern, names) -> {
          if (isWanted.test(pattern)) {
            found(names).forEach(wanted::add);
          }
        });
    return wanted;
  }

  Optional<Entry> find(Registry registry, String id) {
    return find(PackedKey.name(registry, id));
  }

  private Optional<Entry> find(String name) {
    var entry = known.get(name);
    return entry == null ? read(name).map(it -> keep(name, it)) : Optional.of(entry);
  }

  private Entry keep(String name, Entry entry) {
    var before = known.putIfAbsent(name, entry);
    return before == null ? entry : before;
  }

  private Optional<? extends Entry> read(String name) {
    var key = PackedKey.entry(name);
    return name.startsWith(Registry.RESPONSE.key())
        ? file.find(key, new TypeReference<SipResponse>() {})
        : file.find(key, new TypeReference<RegistryEntry>() {});
  }

  private List<Entry> listed(String key) {
    return file.find(key, new TypeReference<List<String>>() {}).stream()
        .flatMap(this::found)
        .toList();
  }

  private Stream<Entry> found(List<String> names) {
    return names.stream().flatMap(name -> find(name).stream());
  }
}
