package dev.ringback.data.reference;

import dev.ringback.data.Reference;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the documents that a sentence of the tables names: "RFC5630 5.1.2 and 5.3 (MUST …)" names
 * two sections of one RFC, "ATIS-1000099 profile" a whole document.
 */
final class NamedReferences {

  private static final String SECTION = "\\d+(?:\\.\\d+)*";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<document>RFC\\d+|ATIS-\\d+)(?: (?<sections>SECTION(?:(?: and |-)SECTION)*))?"
              .replace("SECTION", SECTION));

  private NamedReferences() {}

  static List<Reference> in(String sentence) {
    return NAMED
        .matcher(sentence)
        .results()
        .flatMap(named -> {
          var document = named.group("document").replace("RFC", "RFC ");
          var sections = named.group("sections");
          return sections == null
              ? Stream.of(new Reference(document, null))
              : Stream.of(sections.split(" and |-")).map(it -> new Reference(document, it));
        })
        .toList();
  }
}
