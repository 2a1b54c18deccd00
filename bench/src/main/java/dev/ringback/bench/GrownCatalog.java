package dev.ringback.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import dev.ringback.data.Catalog;
import dev.ringback.data.PackedKey;
import dev.ringback.data.Registry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The English catalog with copies of its entries under other numbers and names. */
final class GrownCatalog {

  private static final ObjectMapper CBOR = new CBORMapper();
  private static final int FIRST_CODE = 100;
  private static final int LAST_CODE = 699;

  /** In the order of the packed file, in which a tab ends each key. */
  private final TreeMap<String, JsonNode> values = new TreeMap<>();

  private GrownCatalog() throws IOException {
    var keys = new String(bytes("catalog-en.keys"), StandardCharsets.UTF_8);
    var packed = bytes("catalog-en.cbor");
    for (var line : keys.lines().toList()) {
      int keyEnd = line.indexOf('\t') + 1;
      int start = Integer.parseInt(line.substring(keyEnd));
      values.put(line.substring(0, keyEnd), CBOR.readTree(packed, start, packed.length - start));
    }
  }

  /**
   * A catalog of as many times the entries; of responses there cannot be more than there are
   * numbers for, which is eight times as many as are registered.
   */
  static Catalog english(int times) {
    try {
      var grown = new GrownCatalog();
      if (times > 1) {
        for (var registry : Registry.values()) {
          grown.grow(registry, times);
        }
      }
      return grown.catalog();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (var in = Catalog.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }

  private void grow(Registry registry, int times) {
    var names = (ArrayNode) values.get(PackedKey.registry(registry) + "\t");
    var originals = names.valueStream().map(JsonNode::textValue).toList();
    if (registry == Registry.RESPONSE) {
      fillUp(names, originals, originals.size() * times);
      return;
    }
    for (int copy = 1; copy < times; copy++) {
      for (var original : originals) {
        copy(registry, names, original, copy);
      }
    }
  }

  private void fillUp(ArrayNode names, List<String> originals, int most) {
    for (int code = FIRST_CODE; code <= LAST_CODE && names.size() < most; code++) {
      var name = PackedKey.name(Registry.RESPONSE, String.valueOf(code));
      if (!originals.contains(name)) {
        int hundred = code / 100;
        var alike = originals.stream().filter(it -> it.contains(" " + hundred)).toList();
        var facts = add(names, name, alike.get(code % alike.size()));
        rename(facts, "phrase", code);
        facts.put("code", code);
        facts.withArray("variants").removeAll();
        numbered(String.valueOf(code), name);
      }
    }
  }

  private void copy(Registry registry, ArrayNode names, String original, int number) {
    var id = original.substring(registry.key().length() + 1);
    boolean isNumber = registry == Registry.CAUSE || registry == Registry.WARNING;
    var other = isNumber ? String.valueOf(1000 * number + Integer.parseInt(id)) : id + " " + number;
    var name = PackedKey.name(registry, other);
    var facts = add(names, name, original);
    facts.put("id", other);
    rename(facts, "name", number);
    facts.remove("compact");
    if (isNumber) {
      numbered(other, name);
    }
  }

  /** Adds a copy without other names, and gives its facts. */
  private ObjectNode add(ArrayNode names, String name, String original) {
    var copy = values.get(PackedKey.entry(original) + "\t").deepCopy();
    ((ArrayNode) copy.at("/prose/names")).removeAll();
    values.put(PackedKey.entry(name) + "\t", copy);
    names.add(name);
    return (ObjectNode) copy.get("facts");
  }

  private void numbered(String digits, String name) {
    values.put(PackedKey.number(digits) + "\t", CBOR.createArrayNode().add(name));
  }

  private static void rename(ObjectNode facts, String field, int number) {
    facts.put(field, facts.get(field).textValue() + " copy" + number);
  }

  private Catalog catalog() throws IOException {
    var keys = new StringBuilder();
    var packed = new ByteArrayOutputStream();
    for (var value : values.entrySet()) {
      keys.append(value.getKey()).append(packed.size()).append('\n');
      packed.writeBytes(CBOR.writeValueAsBytes(value.getValue()));
    }
    return Catalog.of(
        Locale.ENGLISH, keys.toString().getBytes(StandardCharsets.UTF_8), packed.toByteArray());
  }
}
