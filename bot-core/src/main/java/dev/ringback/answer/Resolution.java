package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Query.Lookup;
import dev.ringback.query.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the terms of one lookup stand for, in the order asked. */
final class Resolution {

  private final Catalog catalog;
  private final NumberIndex numbers;
  private final Qualifiers qualifiers;
  private final List<Remark> remarks;

  final List<Meaning> meanings = new ArrayList<>();
  final List<ResponseClass> classes = new ArrayList<>();
  final List<String> groups = new ArrayList<>();
  final List<String> outOfRange = new ArrayList<>();
  final List<String> unknown = new ArrayList<>();

  /** Responses of which the causes are asked for: "486 q850". */
  final List<SipResponse> causesOf = new ArrayList<>();

  /** Carries over to the next number: in "cause 17 vs 21" both are causes. */
  private @Nullable Registry lastRegistry;

  /**
   * @param remarks gets what the asker should know of how the terms were read
   */
  Resolution(
      Catalog catalog,
      NameIndex names,
      NumberIndex numbers,
      Qualifiers qualifiers,
      Lookup lookup,
      List<Remark> remarks) {
    this.catalog = catalog;
    this.numbers = numbers;
    this.qualifiers = qualifiers;
    this.remarks = remarks;
    for (var term : lookup.terms()) {
      switch (term) {
        case Term.Digits(var digits, var words) -> number(digits, words);
        case Term.ClassPattern(var responseClass) -> classes.add(responseClass);
        case Term.Words(var words) ->
            names.find(words).ifPresentOrElse(this::named, () -> unknown.add(words));
      }
    }
  }

  private void named(NameIndex.Match match) {
    var entries = new ArrayList<Entry>();
    for (var topic : match.topics()) {
      switch (topic) {
        case Topic.One(var entry) -> entries.add(entry);
        case Topic.WholeClass(var responseClass) -> classes.add(responseClass);
        case Topic.Group(var key) -> groups.add(key);
      }
    }
    if (!entries.isEmpty()) {
      meanings.add(new Meaning(match.words(), List.copyOf(entries), List.of(), true));
    }
    if (match.slips() > 0) {
      remarks.add(new Remark.ReadAs(match.words(), match.name()));
    }
  }

  private void number(String digits, String words) {
    var all = numbers.find(digits);
    var explicit = qualifiers.registry(words);
    var wanted = explicit.orElse(lastRegistry);
    lastRegistry = explicit.orElse(lastRegistry);
    var ofProduct = Qualifiers.ofProduct(all, words);
    var ofRegistry = all.stream().filter(entry -> entry.registry() == wanted).toList();
    if (explicit.isPresent()
        && ofRegistry.isEmpty()
        && explicit.get() == Registry.CAUSE
        && !all.isEmpty()
        && all.getFirst() instanceof SipResponse response) {
      causesOf.add(response);
    }
    if (!ofProduct.isEmpty()) {
      add(digits, ofProduct, all, true);
    } else if (!ofRegistry.isEmpty()) {
      add(digits, ofRegistry, all, true);
    } else if (!all.isEmpty()) {
      var likeliest = all.getFirst().registry();
      add(digits, all.stream().filter(e -> e.registry() == likeliest).toList(), all, false);
    } else if (numbers.statusCode(digits).isPresent()) {
      meanings.add(new Meaning(digits, List.of(), List.of(), false));
    } else {
      outOfRange.add(digits);
    }
  }

  /** A pattern of a product, such as 560xxx, gives way to a row for the very number. */
  private void add(String digits, List<Entry> entries, List<Entry> all, boolean explicit) {
    var exact = entries.stream().filter(entry -> !entry.digits().contains("x")).toList();
    var chosen = exact.isEmpty() ? entries : exact;
    var others = Stream.concat(all.stream(), embedded(digits, chosen)).distinct();
    meanings.add(
        new Meaning(
            digits, chosen, others.filter(entry -> !chosen.contains(entry)).toList(), explicit));
  }

  /** The status code at the end of a product's longer number: 486 in 560486. */
  private Stream<Entry> embedded(String digits, List<Entry> entries) {
    return entries.getFirst().registry() == Registry.PRODUCT && digits.length() > 3
        ? numbers.find(digits.substring(digits.length() - 3)).stream()
            .filter(SipResponse.class::isInstance)
        : Stream.empty();
  }

  /** What a client treats an unregistered status code as (RFC 3261 8.1.3.2). */
  SipResponse treatedAs(int code) {
    return catalog.response(ResponseClass.of(code).unknownCodeMeans()).orElseThrow();
  }
}
