package dev.ringback.data.pack;

import dev.ringback.data.Entry;
import dev.ringback.data.PackedKey;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a catalog in the form in which one thing of it can be read without the others. */
final class PackedFile {

  private static final Pattern RANGE = Pattern.compile("([a-z])(\\d{1,3})-\\1(\\d{1,3})");

  /** In the order of their bytes, as they are looked for. */
  private final Map<byte[], Integer> places = new TreeMap<>(Arrays::compareUnsigned);

  private final ByteArrayOutputStream values = new ByteArrayOutputStream();

  PackedFile(Packed catalog) {
    put(PackedKey.LANGUAGE, catalog.language());
    put(PackedKey.MESSAGES, catalog.messages());
    put(PackedKey.VOCABULARY, catalog.vocabulary());
    put(PackedKey.GROUPS, catalog.groups());
    put(PackedKey.MAPPINGS, catalog.mappings());
    catalog.mismatches().forEach((pair, mismatch) -> put(PackedKey.mismatch(pair), mismatch));
    var entries =
        Stream.<Entry>concat(catalog.responses().stream(), catalog.entries().stream()).toList();
    entries.forEach(entry -> put(PackedKey.entry(name(entry)), entry));
    putLists(entries);
    catalog.entries().forEach(this::putHeaderName);
    entries.stream()
        .filter(entry -> catalog.untranslated().contains(entry.query()))
        .forEach(entry -> put(PackedKey.untranslated(entry), true));
  }

  /** Where each value stands. */
  byte[] keys() {
    return places.entrySet().stream()
        .map(line -> new String(line.getKey(), StandardCharsets.UTF_8) + line.getValue() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] values() {
    return values.toByteArray();
  }

  private void putLists(List<Entry> entries) {
    for (var registry : Registry.values()) {
      put(
          PackedKey.registry(registry),
          entries.stream().filter(it -> it.registry() == registry).map(PackedFile::name).toList());
    }
    var numbers = new LinkedHashMap<String, List<String>>();
    var patterns = new LinkedHashMap<String, List<String>>();
    for (var entry : entries) {
      if (entry.digits().contains("x")) {
        add(patterns, entry.digits(), entry);
      } else {
        numbers(entry.digits()).forEach(number -> add(numbers, number, entry));
      }
    }
    numbers.forEach((digits, names) -> put(PackedKey.number(digits), names));
    put(PackedKey.PATTERNS, patterns);
  }

  private static void add(Map<String, List<String>> names, String number, Entry entry) {
    names.computeIfAbsent(number, it -> new ArrayList<>()).add(name(entry));
  }

  /** A product may number with letters, and one row may stand for a range: "D10-D17". */
  private static Stream<String> numbers(String digits) {
    var number = digits.toLowerCase(Locale.ROOT);
    var range = RANGE.matcher(number);
    return range.matches()
        ? IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
            .mapToObj(n -> range.group(1) + n)
        : Stream.of(number).filter(it -> !it.isEmpty());
  }

  private void putHeaderName(RegistryEntry entry) {
    if (entry.registry() == Registry.HEADER) {
      Stream.concat(Stream.of(entry.name()), Optional.ofNullable(entry.facts().compact()).stream())
          .forEach(typed -> put(PackedKey.header(typed), entry.name()));
    }
  }

  private static String name(Entry entry) {
    return switch (entry) {
      case SipResponse response -> PackedKey.name(Registry.RESPONSE, response.digits());
      case RegistryEntry other -> PackedKey.name(other.registry(), other.facts().id());
    };
  }

  private void put(String key, Object value) {
    places.put((key + '\t').getBytes(StandardCharsets.UTF_8), values.size());
    values.writeBytes(Binder.packed(value));
  }
}
