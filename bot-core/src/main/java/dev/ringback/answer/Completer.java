package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Query;
import dev.ringback.query.QueryParser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Completes what is typed so far: the last term becomes a code, the terms before it stay. */
public final class Completer {

  private final Catalog catalog;
  private final QueryParser parser;
  private final AnswerFinder finder;

  /** A completer that knows what the finder knows. */
  public Completer(Catalog catalog, QueryParser parser, AnswerFinder finder) {
    this.catalog = catalog;
    this.parser = parser;
    this.finder = finder;
  }

  /**
   * What the asker may want to ask: single codes, comparisons of two, classes.
   *
   * @param typed what is typed so far
   * @return the most likely first
   */
  public Stream<Answer> complete(String typed) {
    var partial = parser.partial(typed);
    return answer(partial.before()) instanceof Answer.Single(var first, var _, var _)
        ? second(first, partial.last())
        : first(partial.last());
  }

  private Stream<Answer> first(String typed) {
    if (typed.isEmpty()) {
      return catalog.vocabulary().examples().keySet().stream().map(this::answer);
    }
    var candidates = candidates(typed);
    var singles = candidates.stream().map(entry -> new Answer.Single(entry, false, List.of()));
    var comparisons =
        candidates.stream()
            .limit(1)
            .flatMap(first -> confusable(first).map(other -> compare(first, other)));
    return Stream.of(classes(typed), singles, comparisons).flatMap(answers -> answers);
  }

  private Stream<Answer> second(Entry first, String typed) {
    var others =
        typed.isEmpty()
            ? Stream.concat(confusable(first), catalog.responses().stream())
            : candidates(typed).stream()
                .sorted(Comparator.comparing(other -> other.registry() != first.registry()));
    return others
        .filter(other -> !other.equals(first))
        .distinct()
        .map(other -> compare(first, other));
  }

  private static Answer compare(Entry first, Entry other) {
    return new Answer.Comparison(List.of(first, other));
  }

  /** The codes that people confuse with the first, and those that somebody wrote a contrast for. */
  private Stream<Entry> confusable(Entry first) {
    if (!(first instanceof SipResponse response)) {
      return Stream.of();
    }
    var related = response.facts().related().stream().map(catalog::response);
    var contrasted =
        catalog.responses().stream().filter(other -> catalog.contrast(response, other).isPresent());
    return Stream.<Entry>concat(related.flatMap(Optional::stream), contrasted).distinct();
  }

  /** Exact numbers, then numbers that begin that way, then names that do, then what is found. */
  private List<Entry> candidates(String typed) {
    var byNumber =
        catalog
            .entries()
            .filter(entry -> entry.digits().startsWith(typed) && !typed.isEmpty())
            .sorted(
                Comparator.comparing((Entry entry) -> !entry.digits().equals(typed))
                    .thenComparing(Entry::registry))
            .toList();
    if (!byNumber.isEmpty()) {
      return byNumber;
    }
    var byName = finder.names().completions(typed);
    var found =
        switch (answer(typed)) {
          case Answer.Single(var entry, var _, var _) -> List.of(entry);
          case Answer.Comparison(var entries) -> entries;
          case Answer.Meanings(var _, var entries) -> entries;
          case Answer.Results(var _, var entries) -> entries;
          case Answer.Unregistered unregistered -> List.<Entry>copyOf(unregistered.nearest());
          case Answer.NoMatch(var _, var nearest) -> nearest;
          case Answer.OutOfRange(var _, var nearest) -> List.<Entry>copyOf(nearest);
          case Answer.Pairing(var response, var cause, var _) -> List.of(response, cause);
          case Answer.Causes(var response) -> List.<Entry>of(response);
          case Answer.Classes _, Answer.Grouped _, Answer.Everything _, Answer.Help _ ->
              List.<Entry>of();
        };
    var byPhrase = byName.stream().filter(entry -> entry.registry() == Registry.RESPONSE);
    return Stream.<Stream<? extends Entry>>of(byPhrase, found.stream(), byName.stream())
        .<Entry>flatMap(entries -> entries)
        .distinct()
        .toList();
  }

  private Stream<Answer> classes(String typed) {
    var byPattern =
        Stream.of(ResponseClass.values())
            .filter(responseClass -> responseClass.pattern().startsWith(typed))
            .map(responseClass -> new Answer.Classes(List.of(responseClass)));
    var byName = Stream.of(answer(typed)).filter(Answer.Classes.class::isInstance);
    return Stream.concat(byPattern, byName).distinct();
  }

  private Answer answer(String text) {
    Query query = parser.parse(text);
    return finder.find(query).answer();
  }
}
