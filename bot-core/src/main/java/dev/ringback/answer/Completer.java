package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Query;
import dev.ringback.query.QueryParser;
import java.util.List;
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
    return answer(partial.before()) instanceof Answer.Single(var first, var _)
        ? second(first, partial.last())
        : first(partial.last());
  }

  private Stream<Answer> first(String typed) {
    if (typed.isEmpty()) {
      return catalog.vocabulary().examples().keySet().stream().map(this::answer);
    }
    var candidates = candidates(typed);
    var singles = candidates.stream().map(response -> new Answer.Single(response, false));
    var comparisons =
        candidates.stream()
            .limit(1)
            .flatMap(first -> confusable(first).map(other -> compare(first, other)));
    return Stream.of(classes(typed), singles, comparisons).flatMap(answers -> answers);
  }

  private Stream<Answer> second(SipResponse first, String typed) {
    var others =
        typed.isEmpty()
            ? Stream.concat(confusable(first), catalog.responses().stream())
            : candidates(typed).stream();
    return others
        .filter(other -> !other.equals(first))
        .distinct()
        .map(other -> compare(first, other));
  }

  private static Answer compare(SipResponse first, SipResponse other) {
    return new Answer.Comparison(List.of(first, other));
  }

  /** The codes that people confuse with the first, and those that somebody wrote a contrast for. */
  private Stream<SipResponse> confusable(SipResponse first) {
    var related = first.facts().related().stream().flatMap(code -> catalog.response(code).stream());
    var contrasted =
        catalog.responses().stream().filter(other -> catalog.contrast(first, other).isPresent());
    return Stream.concat(related, contrasted).distinct();
  }

  /** Codes whose number begins that way, else whose name does, else what a search finds. */
  private List<SipResponse> candidates(String typed) {
    var byNumber =
        catalog.responses().stream()
            .filter(response -> String.valueOf(response.code()).startsWith(typed))
            .toList();
    if (!byNumber.isEmpty()) {
      return byNumber;
    }
    var byName = finder.names().completions(typed);
    var found =
        switch (answer(typed)) {
          case Answer.Single(var response, var _) -> List.of(response);
          case Answer.Comparison(var responses) -> responses;
          case Answer.Results(var _, var responses) -> responses;
          case Answer.Unregistered unregistered -> unregistered.nearest();
          case Answer.NoMatch(var _, var nearest) -> nearest;
          case Answer.OutOfRange(var _, var nearest) -> nearest;
          case Answer.Classes _, Answer.Everything _, Answer.Help _ -> List.<SipResponse>of();
        };
    return Stream.concat(byName.stream(), found.stream()).distinct().toList();
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
