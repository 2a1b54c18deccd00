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
  private final List<Aspect> all;

  /** In the order of {@link #all}, as each is said in every comparison with the response. */
  private final Memo<SipResponse, List<Trait>> traits = new Memo<>(MOST_REMEMBERED, this::traits);

  private final Memo<String, String> names = new Memo<>(MOST_REMEMBERED, this::name);

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
    var particulars =
        List.of(
            new Aspect("headers", facts::headers),
            new Aspect("methods", facts::methods, response -> true, FactPhrases::methodsAnswered),
            new Aspect("sent-by", facts::sentBy));
    all = Stream.concat(rules.stream(), particulars.stream()).toList();
  }

  /**
   * Only the aspects in which the responses are not all the same; of more than two, only the rules
   * of the protocol, so that they stay readable.
   */
  List<Difference> differences(List<SipResponse> responses) {
    var aspects = responses.size() == 2 ? all : rules;
    var each = new ArrayList<List<Trait>>(responses.size());
    responses.forEach(response -> each.add(traits.of(response)));
    var differences = new ArrayList<Difference>();
    for (int row = 0; row < aspects.size(); row++) {
      boolean applies = false;
      boolean differs = false;
      var first = each.getFirst().get(row).sameness();
      var values = new ArrayList<Value>(each.size());
      for (var of : each) {
        var trait = of.get(row);
        applies |= trait.applies();
        differs |= !trait.sameness().equals(first);
        values.add(trait.value());
      }
      if (applies && differs) {
        differences.add(new Difference(names.of(aspects.get(row).name()), List.copyOf(values)));
      }
    }
    return differences;
  }

  private List<Trait> traits(SipResponse response) {
    return all.stream().map(aspect -> trait(aspect, response)).toList();
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
    all.stream()
        .filter(aspect -> aspect.applies().test(response))
        .map(aspect -> new Item(names.of(aspect.name()), aspect.phrase().apply(response)))
        .forEach(details::add);
    details.add(new Item(catalog.message("aspect.basis"), facts.retryBasis(response)));
    return new Body(Body.Style.PARAGRAPHS, List.copyOf(details));
  }

  private String name(String aspect) {
    return catalog.message("aspect." + aspect);
  }
}
