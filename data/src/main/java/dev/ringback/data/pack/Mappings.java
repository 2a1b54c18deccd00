package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.Mapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How causes and responses turn into each other, {@code mappings/NAME.yaml}. */
record Mappings(Set<Integer> codes, Tables tables, Problems problems) {

  private static final Predicate<String> FILE =
      Pattern.compile("[a-z0-9-]+\\.yaml").asMatchPredicate();

  /** The mappings that could be read, those of the RFCs first. */
  List<Mapping> read(DataFolder folder) throws IOException {
    var mappings = new ArrayList<Mapping>();
    for (var file : folder.files("mappings", FILE)) {
      Binder.bind(file, new TypeReference<Mapping>() {}, problems)
          .ifPresent(mapping -> {
            check(file, mapping, "toSip", "cause");
            check(file, mapping, "toCause", "sip");
            mappings.add(mapping);
          });
    }
    mappings.sort(Comparator.comparing(Mapping::byRfc).reversed().thenComparing(Mapping::source));
    return mappings;
  }

  /** Checks the rows of one direction, each of which has a key to start from. */
  private void check(YamlFile file, Mapping mapping, String direction, String from) {
    var unique = new Unique(problems);
    var numbers = new Numbers(file, problems);
    var rows = file.tree().path(direction);
    for (int i = 0; i < rows.size(); i++) {
      var at = "/" + direction + "/" + i;
      if (rows.get(i).has(from) == rows.get(i).path("otherwise").asBoolean()) {
        problems.add(file.at(at), "must have either " + from + " or otherwise");
      }
      file.numbers(at + "/" + from).forEach(number -> unique.claim(number.asText()));
      if (mapping.byRfc()) {
        numbers.expectCauses(at + "/cause", tables);
        numbers.expect(at + "/sip", codes::contains, "is not a registered code");
      } else {
        numbers.expectStatusCodes(at + "/sip");
      }
    }
  }
}
