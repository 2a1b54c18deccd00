package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.ringback.data.Mapping;
import dev.ringback.data.ResponseFacts;
import dev.ringback.data.ResponseFacts.Caching;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What holds in every language: {@code codes/NNN.yaml}, {@code registries} and {@code mappings}.
 *
 * @param codes the registered codes: those that have a file
 * @param byCode the facts that could be read
 * @param tables the rows of the other registries
 * @param mappings between causes and responses
 */
record Facts(
    Set<Integer> codes,
    SortedMap<Integer, ResponseFacts> byCode,
    Tables tables,
    List<Mapping> mappings) {

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
    var tables = Tables.read(folder, problems);
    var mappings = new Mappings(codes, tables, problems).read(folder);
    var facts = new Facts(codes, new TreeMap<>(), tables, mappings);
    folder.files(CODES, codes).forEach((code, file) -> facts.add(code, file, problems));
    return facts;
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
    var numbers = new Numbers(file, problems);
    var others = new HashSet<>(Set.of(code));
    numbers.expect(
        "/related",
        other -> codes.contains(other) && others.add(other),
        "must be another registered code, once");
    numbers.expectCauses("/q850", tables);
    numbers.expectCauses("/causesBeside", tables);
  }
}
