package dev.ringback.card;

import dev.ringback.data.Catalog;
import dev.ringback.data.Reference;
import dev.ringback.data.ResponseFacts;
import dev.ringback.data.ResponseFacts.Advance;
import dev.ringback.data.ResponseFacts.Caching;
import dev.ringback.data.ResponseFacts.HeaderRule;
import dev.ringback.data.ResponseFacts.Owner;
import dev.ringback.data.ResponseFacts.Page;
import dev.ringback.data.ResponseFacts.Variant;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says facts in words, each as a short phrase that stands alone. */
final class FactPhrases {

  private final Catalog catalog;

  FactPhrases(Catalog catalog) {
    this.catalog = catalog;
  }

  String responseClass(SipResponse response) {
    return catalog.message(Titles.key(response.responseClass()) + ".name")
        + " ("
        + response.responseClass().pattern()
        + ")";
  }

  String finality(SipResponse response) {
    return catalog.message("final." + (response.responseClass().isFinal() ? "yes" : "no"));
  }

  String standing(SipResponse response) {
    return catalog.message(key("standing", response.facts().standing()));
  }

  String retry(SipResponse response) {
    return retry("retry", response);
  }

  /** The retry rule in as few words as a line of rulings has room for. */
  String retryInShort(SipResponse response) {
    return retry("ruling-retry", response);
  }

  /** The rule in short with the first place where it stands, as a ruling is acted on at once. */
  private String retryWithBasis(SipResponse response) {
    var rule = retryInShort(response);
    if (!response.responseClass().isFailure()) {
      return rule;
    }
    return response.facts().retryInferred()
        ? catalog.message("retry.basis", rule, catalog.message("retry.inferred"))
        : catalog.message("retry.basis", rule, response.facts().retryBasis().getFirst().text());
  }

  private String retry(String prefix, SipResponse response) {
    var facts = response.facts();
    if (facts.retryNeeds() != null) {
      return catalog.message(prefix + ".needs", facts.retryNeeds());
    }
    return response.responseClass().isFailure()
        ? catalog.message(key(prefix, facts.retry()))
        : catalog.message(prefix + ".not-needed");
  }

  String retryBasis(SipResponse response) {
    var basis =
        response.facts().retryBasis().stream()
            .map(Reference::text)
            .collect(Collectors.joining(catalog.message("join.comma")));
    if (!response.facts().retryInferred()) {
      return basis;
    }
    var inferred = catalog.message("retry.inferred");
    return basis.isEmpty() ? inferred : catalog.message("retry.basis", basis, inferred);
  }

  String caching(SipResponse response) {
    return catalog.message(key("caching", response.facts().caching()));
  }

  static boolean isCacheable(SipResponse response) {
    return response.facts().caching() != Caching.NOTHING;
  }

  String forking(SipResponse response) {
    return catalog.message("forking." + response.facts().forking());
  }

  String ends(SipResponse response) {
    return catalog.message(key("ends", response.facts().ends()));
  }

  String headers(SipResponse response) {
    var rules = response.facts().headers();
    return rules.isEmpty()
        ? catalog.message("header.none")
        : rules.stream()
            .map(this::header)
            .collect(Collectors.joining(catalog.message("join.comma")));
  }

  private String header(HeaderRule rule) {
    var level = catalog.message(key("level", rule.level()));
    var name = "`" + rule.name() + "`";
    return rule.when() == null
        ? catalog.message("header.rule", name, level)
        : catalog.message(
            "header.rule-when", name, level, catalog.message("header.when." + rule.when()));
  }

  String methods(SipResponse response) {
    var facts = response.facts();
    var phrases = new ArrayList<String>();
    var named = methods(facts.methods().stream().filter(method -> !method.equals("any")).toList());
    if (!facts.exceptMethods().isEmpty()) {
      phrases.add(catalog.message("methods.except", methods(facts.exceptMethods()), named));
    } else if (!facts.methods().contains("any")) {
      phrases.add(named);
    } else {
      phrases.add(
          named.isEmpty()
              ? catalog.message("methods.any")
              : catalog.message("methods.mainly", named));
    }
    if (!facts.reasonIn().isEmpty()) {
      phrases.add(catalog.message("methods.reason", methods(facts.reasonIn())));
    }
    return String.join(catalog.message("join.comma"), phrases);
  }

  /** What counts when methods are compared: any at all, or which ones. */
  static Object methodsAnswered(SipResponse response) {
    var facts = response.facts();
    return facts.methods().contains("any") ? facts.exceptMethods() : facts.methods();
  }

  private String methods(List<String> methods) {
    return methods.stream()
        .map(method -> "`" + method + "`")
        .collect(Collectors.joining(catalog.message("join.comma")));
  }

  String sentBy(SipResponse response) {
    return response.facts().sentBy().stream()
        .map(sender -> catalog.message("sent-by." + sender))
        .collect(Collectors.joining(catalog.message("join.comma")));
  }

  String q850(SipResponse response) {
    var cause = response.facts().q850();
    return cause == null
        ? catalog.message("q850.none")
        : catalog.cause(cause).map(it -> cause + " " + it.name()).orElseGet(cause::toString);
  }

  List<Block.Ruling> rulings(SipResponse response) {
    ResponseFacts facts = response.facts();
    return rulings(facts.owner(), retryWithBasis(response), facts.advance(), facts.page());
  }

  List<Block.Ruling> rulings(Variant variant) {
    var retry = catalog.message(key("ruling-retry", variant.retry()));
    return rulings(variant.owner(), retry, variant.advance(), variant.page());
  }

  private List<Block.Ruling> rulings(Owner owner, String retry, Advance advance, Page page) {
    return List.of(
        ruling("owner", catalog.message(key("owner", owner))),
        ruling("retry", retry),
        ruling("advance", catalog.message(key("advance", advance))),
        ruling("page", catalog.message(key("page", page))));
  }

  private Block.Ruling ruling(String name, String value) {
    return new Block.Ruling(catalog.message("ruling." + name), value);
  }

  private static String key(String prefix, Enum<?> value) {
    return prefix + "." + key(value);
  }

  /** A constant as it is written in keys. */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
