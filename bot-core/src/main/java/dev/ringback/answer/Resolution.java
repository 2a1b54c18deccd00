package dev.ringback.answer;

import dev.ringback.answer.Answer.Reported;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Lazy;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Folding;
import dev.ringback.query.Query.Lookup;
import dev.ringback.query.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the terms of one lookup stand for, in the order asked. */
final class Resolution {

  /** The highest number that a cause has room for (ITU-T Q.850). */
  private static final int LAST_CAUSE = 127;

  /** The digits of a cause; a longer number is none of any protocol. */
  private static final int LONGEST_CAUSE = 6;

  private final Catalog catalog;
  private final Lazy<NameIndex> names;
  private final NumberIndex numbers;
  private final Qualifiers qualifiers;
  private final List<Remark> remarks;

  final List<Meaning> meanings = new ArrayList<>();
  final List<ResponseClass> classes = new ArrayList<>();
  final List<String> groups = new ArrayList<>();
  final List<String> outOfRange = new ArrayList<>();
  final List<String> unknown = new ArrayList<>();

  /** Status codes of which the causes are asked for: "486 q850". */
  final List<Integer> causesOf = new ArrayList<>();

  /** Values of Reason header fields, but for Q.850 causes, which are meanings. */
  final List<Reported.Value> reported = new ArrayList<>();

  /** Codes with a phrase that makes them another thing. */
  final List<Answer.Varied> varied = new ArrayList<>();

  /** Numbers that the registry does not assign that they were asked for in. */
  final List<Remark.NotAssigned> notAssigned = new ArrayList<>();

  /** Carries over to the next number: in "cause 17 vs 21" both are causes. */
  private @Nullable Registry lastRegistry;

  /**
   * @param remarks gets what the asker should know of how the terms were read
   */
  Resolution(
      Catalog catalog,
      Lazy<NameIndex> names,
      NumberIndex numbers,
      Qualifiers qualifiers,
      Lookup lookup,
      List<Remark> remarks) {
    this.catalog = catalog;
    this.names = names;
    this.numbers = numbers;
    this.qualifiers = qualifiers;
    this.remarks = remarks;
    for (var term : lookup.terms()) {
      switch (term) {
        case Term.Digits number -> number(number);
        case Term.ClassPattern(var responseClass) -> classes.add(responseClass);
        case Term.Words words -> words(words);
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

  private void words(Term.Words term) {
    var coded = coded(term.words());
    if (!coded.isEmpty()) {
      meanings.add(new Meaning(term.words(), coded, List.of(), true));
      return;
    }
    names
        .get()
        .find(term)
        .ifPresentOrElse(this::named, () -> unknown.add(Folding.fold(term.words())));
  }

  /** What has a word as its number, as "D10" is one of Telnyx. */
  private List<Entry> coded(String words) {
    var all =
        Stream.of(words.split(" "))
            .filter(word -> word.codePoints().anyMatch(Character::isDigit))
            .flatMap(word -> numbers.find(word).stream())
            .toList();
    var ofProduct = Qualifiers.ofProduct(all, words);
    boolean saysNoMore = !words.contains(" ");
    return saysNoMore ? all : ofProduct;
  }

  private void number(Term.Digits term) {
    var variant = new Variants(catalog, numbers).find(term);
    var reason =
        variant.isEmpty() && term.digits().length() <= LONGEST_CAUSE
            ? qualifiers.reason(term.words())
            : Optional.<RegistryEntry>empty();
    if (variant.isPresent()) {
      varied.add(variant.orElseThrow());
    } else if (reason.isPresent()) {
      reported.add(value(reason.orElseThrow(), term.digits()));
    } else if (isValueOfHeader(term)) {
      words(new Term.Words(term.before(), term.before()));
    } else if (term.before().startsWith("protocol ")) {
      unknown.add(term.before());
    } else {
      number(term.digits(), term.words());
    }
  }

  /** "Retry-After 120" asks for the header field, while "503 Retry-After" asks for the code. */
  private boolean isValueOfHeader(Term.Digits term) {
    var before = new Term.Words(term.before(), term.before());
    return !term.before().isEmpty()
        && term.after().isEmpty()
        && qualifiers.registry(term.before()).isEmpty()
        && Qualifiers.ofProduct(numbers.find(term.digits()), term.before()).isEmpty()
        && numbers.statusCode(term.digits()).flatMap(catalog::response).isEmpty()
        && names.get().find(before).filter(NameIndex.Match::isHeader).isPresent();
  }

  /** SIP and STIR have status codes as their causes. */
  private Reported.Value value(RegistryEntry protocol, String cause) {
    boolean isStatus = protocol.name().equals("SIP") || protocol.name().equals("STIR");
    var status =
        isStatus
            ? numbers.statusCode(cause).flatMap(catalog::response)
            : Optional.<SipResponse>empty();
    return new Reported.Value(protocol, cause, status.orElse(null));
  }

  private void number(String digits, String words) {
    var explicit = qualifiers.registry(words);
    var wanted = explicit.orElse(lastRegistry);
    lastRegistry = explicit.orElse(lastRegistry);
    var all = withPatterns(digits, words);
    var byPhrase = explicit.isPresent() ? List.<Entry>of() : Qualifiers.byPhrase(all, words);
    var ofProduct = byPhrase.isEmpty() ? Qualifiers.ofProduct(all, words) : byPhrase;
    var ofRegistry = wanted == null ? List.<Entry>of() : of(wanted, all);
    var status = numbers.statusCode(digits);
    if (!ofProduct.isEmpty()) {
      add(digits, ofProduct, all, true);
    } else if (!ofRegistry.isEmpty()) {
      add(digits, ofRegistry, all, true);
    } else if (explicit.isPresent() && explicit.get() != Registry.RESPONSE) {
      notThere(explicit.get(), digits, all);
    } else if (status.isPresent() && (explicit.isPresent() || all.isEmpty())) {
      meanings.add(new Meaning(digits, List.of(), all, explicit.isPresent()));
    } else if (!all.isEmpty()) {
      add(digits, of(all.getFirst().registry(), all), all, false);
    } else {
      outOfRange.add(digits);
    }
  }

  private static List<Entry> of(Registry registry, List<Entry> entries) {
    var of = new ArrayList<>(entries);
    of.removeIf(entry -> entry.registry() != registry);
    return of;
  }

  /** A number that a product leaves open counts only if the product is named: "teams 540". */
  private List<Entry> withPatterns(String digits, String words) {
    if (words.isEmpty()) {
      return numbers.find(digits);
    }
    var patterns = Qualifiers.ofProduct(numbers.beginning(digits), words);
    return Stream.concat(numbers.find(digits).stream(), patterns.stream()).toList();
  }

  /** A number that the registry does not assign may be a status code, or a cause of a product. */
  private void notThere(Registry registry, String digits, List<Entry> all) {
    var code = numbers.statusCode(digits).filter(it -> it > LAST_CAUSE);
    if (registry == Registry.CAUSE && code.filter(this::hasCauses).isPresent()) {
      causesOf.add(code.orElseThrow());
      return;
    }
    var ofProducts =
        all.stream()
            .filter(entry ->
                entry instanceof RegistryEntry it && "internal-cause".equals(it.facts().group()))
            .toList();
    if (registry == Registry.CAUSE && !ofProducts.isEmpty()) {
      remarks.add(new Remark.NotAssigned(registry, digits));
      add(digits, ofProducts, all, true);
    } else {
      notAssigned.add(new Remark.NotAssigned(registry, digits));
    }
  }

  private boolean hasCauses(int code) {
    return code >= 300
        && (catalog.response(code).isPresent()
            || catalog.mappings().stream().anyMatch(it -> it.ofResponse(code).isPresent()));
  }

  /** A pattern of a product, such as 560xxx, gives way to a row for the very number. */
  private void add(String digits, List<Entry> entries, List<Entry> all, boolean explicit) {
    var exact = new ArrayList<>(entries);
    exact.removeIf(entry -> entry.digits().contains("x"));
    var chosen = exact.isEmpty() ? entries : List.copyOf(exact);
    var others = new LinkedHashSet<>(all);
    embedded(digits, chosen).forEach(others::add);
    chosen.forEach(others::remove);
    meanings.add(new Meaning(digits, chosen, List.copyOf(others), explicit));
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
