package dev.ringback.card;

import dev.ringback.data.Catalog;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseFacts.HeaderRule;
import dev.ringback.data.SipResponse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a card leads on to. */
final class Related {

  /** As many as a menu of the platforms holds. */
  private static final int MOST = 25;

  private static final int MOST_CONFUSED = 3;

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

  /** The causes that documents and products release it with. */
  List<RegistryEntry> causes(SipResponse response) {
    return catalog.mappings().stream()
        .flatMap(mapping -> mapping.ofResponse(response.code()).stream())
        .flatMap(row -> row.cause().stream())
        .distinct()
        .flatMap(number -> catalog.cause(number).stream())
        .toList();
  }

  /** The responses that an entry goes with; those that go with little else come first. */
  List<SipResponse> responses(RegistryEntry entry) {
    var codes =
        switch (entry.registry()) {
          case CAUSE -> ofCause(Integer.parseInt(entry.digits()));
          case METHOD -> ofMethod(entry.name());
          case HEADER -> Stream.concat(listed(entry), ofHeader(entry.name()));
          case WARNING, REASON, PRODUCT, TOKEN -> listed(entry);
          case RESPONSE -> Stream.<SipResponse>empty();
        };
    return codes.distinct().limit(MOST).sorted(Comparator.comparingInt(SipResponse::code)).toList();
  }

  private Stream<SipResponse> listed(RegistryEntry entry) {
    return entry.facts().statusCodes().stream().flatMap(code -> catalog.response(code).stream());
  }

  private Stream<SipResponse> ofCause(int cause) {
    return catalog.mappings().stream()
        .flatMap(mapping -> mapping.ofCause(cause).stream())
        .flatMap(row -> row.sip().stream())
        .flatMap(code -> catalog.response(code).stream());
  }

  private Stream<SipResponse> ofMethod(String method) {
    return catalog.responses().stream()
        .filter(response -> response.facts().methods().contains(method))
        .sorted(Comparator.comparingInt(response -> response.facts().methods().size()));
  }

  private Stream<SipResponse> ofHeader(String header) {
    return catalog.responses().stream()
        .filter(
            response -> response.facts().headers().stream().anyMatch(h -> h.name().equals(header)));
  }
}
