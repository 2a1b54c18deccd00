package dev.ringback.card;

import dev.ringback.card.Block.Difference;
import dev.ringback.card.Block.Value;
import dev.ringback.card.Body.Item;
import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseFacts.Standing;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What responses can be compared by, in the order of what matters most to an operator. */
final class Aspects {

  /**
   * One aspect.
   *
   * @param name key of its name
   * @param phrase what a response is in it
   * @param applies whether the aspect says anything about a response
   * @param sameness what must differ for a difference to count
   */
  private record Aspect(
      String name,
      Function<SipResponse, String> phrase,
      Predicate<SipResponse> applies,
      Function<SipResponse, Object> sameness) {

    Aspect(String name, Function<SipResponse, String> phrase) {
      this(name, phrase, response -> true);
    }

    Aspect(String name, Function<SipResponse, String> phrase, Predicate<SipResponse> applies) {
      this(name, phrase, applies, phrase::apply);
    }
  }

  /**
   * What one response is in an aspect.
   *
   * @param applies whether it is worth a row although no other response has anything there
   * @param sameness what must differ for a difference to count
   */
  private record Trait(Value value, boolean applies, Object sameness) {}

  /** More than there are codes. */
  static final int MOST_REMEMBERED = 1000;

  private final Catalog catalog;
  private final FactPhrases facts;
  private final List<Aspect> rules;
  private final List<Aspect> particulars;

  /** In the order of {@link #all}, as each is said in every comparison with the response. */
  private final Memo<SipResponse, List<Trait>> traits =
      new Memo<>(
          MOST_REMEMBERED, response -> all().map(aspect -> trait(aspect, response)).toList());

  Aspects(Catalog catalog) {
    this.catalog = catalog;
    this.facts = new FactPhrases(catalog);
    rules =
        List.of(
            new Aspect("class", facts::responseClass),
            new Aspect("finality", facts::finality),
            new Aspect(
                "standing",
                facts::standing,
                response -> response.facts().standing() != Standing.CURRENT),
            new Aspect("retry", facts::retry),
            new Aspect("caching", facts::caching, FactPhrases::isCacheable),
            new Aspect("forking", facts::forking),
            new Aspect("ends", facts::ends, response -> response.responseClass().isFailure()),
            new Aspect("q850", facts::q850, response -> response.facts().q850() != null));
    particulars =
        List.of(
            new Aspect("headers", facts::headers),
            new Aspect("methods", facts::methods, response -> true, FactPhrases::methodsAnswered),
            new Aspect("sent-by", facts::sentBy));
  }

  /**
   * Only the aspects in which the responses are not all the same; of more than two, only the rules
   * of the protocol, so that they stay readable.
   */
  List<Difference> differences(List<SipResponse> responses) {
    var aspects = responses.size() == 2 ? all().toList() : rules;
    var each = responses.stream().map(traits::of).toList();
    var differences = new ArrayList<Difference>();
    for (int i = 0; i < aspects.size(); i++) {
      int row = i;
      var compared = each.stream().map(of -> of.get(row)).toList();
      if (compared.stream().anyMatch(Trait::applies) && isDifferent(compared)) {
        differences.add(
            new Difference(name(aspects.get(row)), compared.stream().map(Trait::value).toList()));
      }
    }
    return differences;
  }

  private static boolean isDifferent(List<Trait> compared) {
    var first = compared.getFirst().sameness();
    return !compared.stream().allMatch(trait -> trait.sameness().equals(first));
  }

  private static Trait trait(Aspect aspect, SipResponse response) {
    return new Trait(
        new Value(response.digits(), aspect.phrase().apply(response)),
        aspect.applies().test(response),
        aspect.sameness().apply(response));
  }

  /** Every aspect that says something about one response, and where its retry rule stands. */
  Body details(SipResponse response) {
    var details = new ArrayList<Item>();
    all()
        .filter(aspect -> aspect.applies().test(response))
        .map(aspect -> new Item(name(aspect), aspect.phrase().apply(response)))
        .forEach(details::add);
    details.add(new Item(catalog.message("aspect.basis"), facts.retryBasis(response)));
    return new Body(Body.Style.PARAGRAPHS, List.copyOf(details));
  }

  private Stream<Aspect> all() {
    return Stream.concat(rules.stream(), particulars.stream());
  }

  private String name(Aspect aspect) {
    return catalog.message("aspect." + aspect.name());
  }
}
