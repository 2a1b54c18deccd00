package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseFacts.Variant;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Folding;
import dev.ringback.query.Term;
import java.util.Optional;

/** Finds codes with a phrase that makes them another thing, such as 603 Network Blocked. */
record Variants(Catalog catalog, NumberIndex numbers) {

  /** By the phrase beside the number, or by "603 plus". */
  Optional<Answer.Varied> find(Term.Digits term) {
    return numbers
        .statusCode(term.digits())
        .flatMap(catalog::response)
        .flatMap(response -> find(response, term));
  }

  private Optional<Answer.Varied> find(SipResponse response, Term.Digits term) {
    for (var variant : response.facts().variants()) {
      var phrase = " " + Folding.fold(variant.phrase()) + " ";
      if ((" " + term.words() + " ").contains(phrase) || isPlus(variant, term)) {
        return varied(response, variant);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlus(Variant variant, Term.Digits term) {
    return variant.shortName().endsWith("+")
        && (term.after().equals("plus") || term.after().startsWith("plus "));
  }

  private Optional<Answer.Varied> varied(SipResponse response, Variant variant) {
    var key = variant.key(response.code());
    return catalog.groups().entrySet().stream()
        .filter(group -> group.getValue().entries().containsKey(key))
        .findFirst()
        .map(group -> new Answer.Varied(response, variant, group.getKey()));
  }
}
