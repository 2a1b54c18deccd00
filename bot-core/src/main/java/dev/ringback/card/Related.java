package dev.ringback.card;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Mapping;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.ResponseFacts.HeaderRule;
import dev.ringback.data.SipResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a card leads on to: never more than two rows of buttons hold. */
final class Related {

  static final int MOST = 10;

  private static final int MOST_CONFUSED = 3;
  private static final int MOST_KIN = 4;

  /** The first digit of all warning codes (RFC 3261 20.43). */
  private static final int WARNINGS = 3;

  private static final int LAST_CAUSE = 127;

  /** What prose names in passing: a status code, or a method or header field between backticks. */
  private static final Pattern NAMED = Pattern.compile("\\b[1-6]\\d\\d\\b|`([A-Za-z][A-Za-z-]+)`");

  /** Where tokens of a kind stand, if the kind is not itself called like a header field. */
  private static final Map<String, List<String>> HOMES =
      Map.of(
          "option-tag", List.of("Supported", "Require"),
          "transport", List.of("Via"),
          "feature", List.of("Feature-Caps"),
          "reason-parameter", List.of("Reason"),
          "forwarding-cause", List.of("History-Info"));

  private final Catalog catalog;

  Related(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The responses that people confuse with it. */
  List<SipResponse> confused(SipResponse response) {
    return response.facts().related().stream()
        .limit(MOST_CONFUSED)
        .flatMap(code -> catalog.response(code).stream())
        .toList();
  }

  /** The cause that it is released with, and its header fields. */
  List<RegistryEntry> around(SipResponse response) {
    var number = response.facts().q850();
    var cause = number == null ? Stream.<RegistryEntry>of() : catalog.cause(number).stream();
    var headers = response.facts().headers().stream().map(HeaderRule::name).distinct();
    return Stream.concat(cause, headers.flatMap(name -> catalog.header(name).stream())).toList();
  }

  /** The causes that documents and products release a status with, or make it from. */
  List<RegistryEntry> causes(int code) {
    var into =
        catalog.mappings().stream()
            .flatMap(mapping -> mapping.ofResponse(code).stream())
            .flatMap(row -> row.cause().stream());
    var from = catalog.mappings().stream().flatMap(mapping -> mapping.causesFor(code));
    return Stream.concat(into, from)
        .distinct()
        .flatMap(number -> catalog.cause(number).stream())
        .limit(MOST)
        .toList();
  }

  /**
   * What an entry goes with: what its table and the other tables say, then what its prose names.
   */
  List<Entry> entries(RegistryEntry entry) {
    var codes =
        switch (entry.registry()) {
          case CAUSE -> ofCause(Integer.parseInt(entry.digits()));
          case HEADER -> ofHeader(entry.name());
          case WARNING, REASON, PRODUCT, TOKEN, METHOD, RESPONSE -> Stream.<SipResponse>empty();
        };
    var leads =
        Stream.<Stream<? extends Entry>>of(
                listed(entry), codes, named(entry), sameNumber(entry), home(entry))
            .<Entry>flatMap(entries -> entries)
            .filter(other -> !other.equals(entry))
            .distinct()
            .limit(MOST)
            .toList();
    return leads.isEmpty() ? kin(entry) : leads;
  }

  /** What goes with nothing else still has neighbors, in the same document or product. */
  private List<Entry> kin(RegistryEntry entry) {
    return catalog
        .entries()
        .filter(other -> other.registry() == entry.registry() && !other.equals(entry))
        .map(RegistryEntry.class::cast)
        .filter(other -> isKin(entry.facts(), other.facts()))
        .limit(MOST_KIN)
        .map(Entry.class::cast)
        .toList();
  }

  private static boolean isKin(RegistryEntry.Facts one, RegistryEntry.Facts other) {
    return one.product() != null
        ? one.product().equals(other.product())
        : one.defined().stream().anyMatch(other.defined()::contains);
  }

  private Stream<SipResponse> listed(RegistryEntry entry) {
    return entry.facts().statusCodes().stream().flatMap(this::orItsMeaning);
  }

  /** A code that is not registered leads to what a client treats it as. */
  private Stream<SipResponse> orItsMeaning(int code) {
    return catalog
        .response(code)
        .or(() -> catalog.response(ResponseClass.of(code).unknownCodeMeans()))
        .stream();
  }

  private Stream<SipResponse> ofCause(int cause) {
    return catalog.mappings().stream()
        .flatMap(mapping -> Stream.concat(into(mapping, cause), mapping.responsesFor(cause)))
        .distinct()
        .flatMap(code -> catalog.response(code).stream());
  }

  private static Stream<Integer> into(Mapping mapping, int cause) {
    return mapping.ofCause(cause).stream().flatMap(row -> row.sip().stream());
  }

  private Stream<SipResponse> ofHeader(String header) {
    return catalog.responses().stream()
        .filter(
            response -> response.facts().headers().stream().anyMatch(h -> h.name().equals(header)));
  }

  private Stream<Entry> named(RegistryEntry entry) {
    var prose = entry.prose();
    return Stream.concat(
            Stream.concat(Stream.of(prose.summary()), Stream.ofNullable(prose.description())),
            prose.fix().stream())
        .flatMap(text -> NAMED.matcher(text).results())
        .flatMap(found -> named(found, entry.registry()));
  }

  /** A number in the prose of a warning is a warning too, and small ones are causes or times. */
  private Stream<Entry> named(MatchResult found, Registry teller) {
    var name = found.group(1);
    if (name != null) {
      return Stream.concat(catalog.header(name).stream(), catalog.method(name).stream());
    }
    int number = Integer.parseInt(found.group());
    if (teller == Registry.WARNING && number / 100 == WARNINGS) {
      return catalog.warning(number).<Entry>map(it -> it).stream();
    }
    return teller == Registry.CAUSE && number <= LAST_CAUSE
        ? catalog.cause(number).<Entry>map(it -> it).stream()
        : catalog.response(number).<Entry>map(it -> it).stream();
  }

  /** What other products do with the number, and what its prose calls by its number. */
  private Stream<Entry> sameNumber(RegistryEntry entry) {
    if (entry.registry() != Registry.PRODUCT) {
      return Stream.of();
    }
    var told = entry.prose().summary() + " " + Objects.toString(entry.prose().description(), "");
    return catalog
        .entries()
        .filter(other -> other.registry() == Registry.PRODUCT)
        .filter(other -> !other.name().startsWith("("))
        .filter(other -> told.contains(other.shortLabel()));
  }

  private Stream<RegistryEntry> home(RegistryEntry entry) {
    var facts = entry.facts();
    return switch (entry.registry()) {
      case REASON -> catalog.header("Reason").stream();
      case WARNING -> catalog.header("Warning").stream();
      case TOKEN ->
          Stream.concat(
                  Stream.ofNullable(facts.product()),
                  HOMES.getOrDefault(Objects.toString(facts.group(), ""), List.of()).stream())
              .flatMap(name -> catalog.header(name).stream());
      case RESPONSE, CAUSE, PRODUCT, METHOD, HEADER -> Stream.empty();
    };
  }
}
