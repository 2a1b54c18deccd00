package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import java.util.List;
import java.util.stream.Stream;

/** What a person may want to do next with an answer. */
final class Actions {

  private static final int MOST_RELATED = 4;

  private final Catalog catalog;
  private final Titles titles;

  Actions(Catalog catalog) {
    this.catalog = catalog;
    this.titles = new Titles(catalog);
  }

  List<Action> of(Answer answer) {
    var query = titles.query(answer);
    var sharing =
        Stream.<Action>of(
            new Action.Share(catalog.message("action.share"), query),
            new Action.Dismiss(catalog.message("action.dismiss")));
    var dismissing = Stream.<Action>of(new Action.Dismiss(catalog.message("action.dismiss")));
    return switch (answer) {
      case Answer.Single(var response, var details) ->
          join(details ? aboutDetails(response) : about(response), sharing);
      case Answer.Comparison(var responses) -> join(about(responses), sharing);
      case Answer.Classes classes -> join(Stream.of(list()), sharing);
      case Answer.Unregistered(var _, var meaning, var _) ->
          join(Stream.of(open(meaning), wholeClass(meaning.responseClass())), sharing);
      case Answer.Results(var _, var responses) -> join(bestOf(responses), sharing);
      case Answer.Everything() ->
          join(Stream.of(ResponseClass.values()).map(this::wholeClass), sharing);
      case Answer.Help() ->
          join(
              catalog.vocabulary().examples().keySet().stream()
                  .map(example -> new Action.Ask(example, example)),
              dismissing);
      case Answer.NoMatch noMatch -> join(Stream.of(list(), help()), dismissing);
      case Answer.OutOfRange outOfRange -> join(Stream.of(list(), help()), dismissing);
    };
  }

  private static List<Action> join(Stream<Action.Ask> asks, Stream<Action> rest) {
    return Stream.concat(asks, rest).toList();
  }

  private Stream<Action.Ask> about(SipResponse response) {
    var details =
        new Action.Ask(
            catalog.message("action.details"), titles.query(new Answer.Single(response, true)));
    var related =
        response.facts().related().stream()
            .limit(MOST_RELATED)
            .flatMap(code -> catalog.response(code).stream())
            .map(other ->
                new Action.Ask(
                    catalog.message("action.versus", other.code()),
                    titles.query(new Answer.Comparison(List.of(response, other)))));
    return Stream.concat(
        Stream.of(details),
        Stream.concat(related, Stream.of(wholeClass(response.responseClass()))));
  }

  private Stream<Action.Ask> aboutDetails(SipResponse response) {
    return Stream.of(alone(response), wholeClass(response.responseClass()));
  }

  /** Each code by itself, and two codes the other way round. */
  private Stream<Action.Ask> about(List<SipResponse> responses) {
    var each = responses.stream().map(this::alone);
    if (responses.size() != 2) {
      return each;
    }
    return Stream.concat(each, Stream.of(pair(responses.getLast(), responses.getFirst())));
  }

  /** The best of the results, and the best two side by side if people confuse them. */
  private Stream<Action.Ask> bestOf(List<SipResponse> responses) {
    var best = responses.getFirst();
    var compared =
        responses.stream()
            .skip(1)
            .limit(1)
            .filter(second -> catalog.contrast(best, second).isPresent())
            .map(second -> pair(best, second));
    return Stream.concat(Stream.of(open(best)), compared);
  }

  private Action.Ask pair(SipResponse first, SipResponse second) {
    return new Action.Ask(
        catalog.message("action.pair", first.code(), second.code()),
        titles.query(new Answer.Comparison(List.of(first, second))));
  }

  private Action.Ask open(SipResponse response) {
    return new Action.Ask(
        catalog.message("action.open", response.code()), String.valueOf(response.code()));
  }

  private Action.Ask alone(SipResponse response) {
    return new Action.Ask(
        catalog.message("action.alone", response.code()), String.valueOf(response.code()));
  }

  private Action.Ask wholeClass(ResponseClass responseClass) {
    return new Action.Ask(
        catalog.message("action.class", responseClass.pattern()), responseClass.pattern());
  }

  private Action.Ask list() {
    return new Action.Ask(catalog.message("action.list"), titles.query(new Answer.Everything()));
  }

  private Action.Ask help() {
    return new Action.Ask(catalog.message("action.help"), titles.query(new Answer.Help()));
  }
}
