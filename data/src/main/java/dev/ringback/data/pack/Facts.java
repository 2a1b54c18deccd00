package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ringback.data.ResponseFacts;
import dev.ringback.data.ResponseFacts.Caching;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What holds in every language: {@code codes/NNN.yaml} and {@code causes.yaml}.
 *
 * @param codes the registered codes: those that have a file
 * @param byCode the facts that could be read
 * @param causes the names of the Q.850 causes
 */
record Facts(
    Set<Integer> codes, SortedMap<Integer, ResponseFacts> byCode, Map<Integer, String> causes) {

  private static final String CODES = "codes";
  private static final Predicate<String> CODE_FILE =
      Pattern.compile("[1-6]\\d\\d\\.yaml").asMatchPredicate();

  static Facts read(DataFolder folder, Problems problems) throws IOException {
    folder.expectOnly(CODES, CODE_FILE);
    var codes =
        folder.names(CODES).stream()
            .filter(CODE_FILE)
            .map(name -> Integer.valueOf(name.substring(0, 3)))
            .collect(Collectors.toSet());
    var causes = folder.file("causes.yaml").flatMap(file -> causes(file, problems));
    var facts = new Facts(codes, new TreeMap<>(), causes.orElse(Map.of()));
    folder.files(CODES, codes).forEach((code, file) -> facts.add(code, file, problems));
    return facts;
  }

  private static Optional<Map<Integer, String>> causes(YamlFile file, Problems problems) {
    file.texts("").forEach(name -> TextRules.check(name, problems));
    return Binder.bind(file, new TypeReference<Map<Integer, String>>() {}, problems);
  }

  /** The facts of all codes that could be read. */
  Collection<ResponseFacts> all() {
    return byCode.values();
  }

  private void add(int code, YamlFile file, Problems problems) {
    if (file.tree() instanceof ObjectNode keys) {
      keys.putIfAbsent("caching", TextNode.valueOf(Keys.of(Caching.NOTHING)));
    }
    Binder.bind(file, new TypeReference<ResponseFacts>() {}, problems)
        .ifPresent(facts -> {
          check(code, file, facts, problems);
          byCode.put(code, facts);
        });
  }

  private void check(int code, YamlFile file, ResponseFacts facts, Problems problems) {
    if (facts.code() != code) {
      problems.add(file.at("/code"), "is " + facts.code() + " in a file named " + code);
    }
    for (int i = 0; i < facts.related().size(); i++) {
      int other = facts.related().get(i);
      if (other == code || !codes.contains(other) || facts.related().indexOf(other) < i) {
        problems.add(file.at("/related/" + i), other + " must be another registered code, once");
      }
    }
    if (facts.q850() != null && !causes.containsKey(facts.q850())) {
      problems.add(file.at("/q850"), facts.q850() + " is not in causes.yaml");
    }
  }
}
