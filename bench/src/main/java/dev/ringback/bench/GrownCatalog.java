package dev.ringback.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringback.data.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** The English catalog with copies of its entries under other numbers and names. */
final class GrownCatalog {

  private static final int LAST_CODE = 699;

  private GrownCatalog() {}

  /**
   * A catalog of as many times the entries; of responses there cannot be more than there are
   * numbers for, which is eight times as many as are registered.
   */
  static Catalog english(int times) {
    var mapper = Catalog.mapper();
    try (var in = Catalog.class.getResourceAsStream("catalog-en.json")) {
      var packed = (ObjectNode) mapper.readTree(in);
      if (times > 1) {
        fillUp((ArrayNode) packed.get("responses"), times);
        copy((ArrayNode) packed.get("entries"), times);
      }
      return Catalog.of(Locale.ENGLISH, mapper.treeToValue(packed, Catalog.Packed.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fillUp(ArrayNode responses, int times) {
    var originals = originals(responses);
    var taken = new HashSet<Integer>();
    originals.forEach(response -> taken.add(response.at("/facts/code").intValue()));
    int most = originals.size() * times;
    for (int code = 100; code <= LAST_CODE && responses.size() < most; code++) {
      if (taken.add(code)) {
        var copy = sameClass(originals, code).deepCopy();
        var facts = (ObjectNode) copy.get("facts");
        rename(facts, "phrase", code);
        facts.put("code", code);
        ((ArrayNode) copy.at("/prose/names")).removeAll();
        facts.withArray("variants").removeAll();
        responses.add(copy);
      }
    }
  }

  private static JsonNode sameClass(List<JsonNode> originals, int code) {
    var alike =
        originals.stream()
            .filter(it -> it.at("/facts/code").intValue() / 100 == code / 100)
            .toList();
    return alike.get(code % alike.size());
  }

  private static void copy(ArrayNode entries, int times) {
    var originals = originals(entries);
    for (int number = 1; number < times; number++) {
      for (var original : originals) {
        var copy = original.deepCopy();
        var facts = (ObjectNode) copy.get("facts");
        if (original.get("registry").textValue().matches("cause|warning")) {
          facts.put("id", String.valueOf(1000 * number + facts.get("id").asInt()));
        } else {
          rename(facts, "id", number);
        }
        rename(facts, "name", number);
        facts.remove("compact");
        ((ArrayNode) copy.at("/prose/names")).removeAll();
        entries.add(copy);
      }
    }
  }

  private static void rename(ObjectNode facts, String field, int number) {
    facts.put(field, facts.get(field).textValue() + " copy" + number);
  }

  private static List<JsonNode> originals(ArrayNode all) {
    return all.valueStream().toList();
  }
}
