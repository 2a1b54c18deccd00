package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a person may want to do next with an answer. */
final class Actions {

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
      case Answer.Single(var entry, var details, var _) ->
          join(
              switch (entry) {
                case SipResponse response -> details ? aboutDetails(response) : about(response);
                case RegistryEntry _ -> Stream.of();
              },
              sharing);
      case Answer.Comparison(var entries) -> join(about(entries), sharing);
      case Answer.Meanings(var _, var entries) -> join(entries.stream().map(this::open), sharing);
      case Answer.Causes(var code) ->
          join(catalog.response(code).stream().map(this::open), sharing);
      case Answer.Reported _ -> join(Stream.of(), sharing);
      case Answer.Varied(var response, var _, var group) ->
          join(Stream.of(open(response), group(group)), sharing);
      case Answer.Pairing(var response, var cause, var _) ->
          join(Stream.of(response, cause).map(this::open), sharing);
      case Answer.Grouped _ -> join(Stream.of(), sharing);
      case Answer.Classes classes -> join(Stream.of(list()), sharing);
      case Answer.Unregistered(var _, var meaning, var _, var _) ->
          join(Stream.of(open(meaning), wholeClass(meaning.responseClass())), sharing);
      case Answer.Results(var _, var entries) -> join(bestOf(entries), sharing);
      case Answer.Everything() ->
          join(Stream.of(ResponseClass.values()).map(this::wholeClass), sharing);
      case Answer.Help() ->
          join(
              catalog.vocabulary().examples().keySet().stream()
                  .map(example -> new Action.Ask(example, example)),
              dismissing);
      case Answer.NoMatch noMatch -> join(Stream.of(list(), help()), dismissing);
      case Answer.OutOfRange _, Answer.Unassigned _ -> join(Stream.of(list(), help()), dismissing);
    };
  }

  private static List<Action> join(Stream<Action.Ask> asks, Stream<Action> rest) {
    var actions = new ArrayList<Action>();
    asks.forEach(actions::add);
    rest.forEach(actions::add);
    return List.copyOf(actions);
  }

  private Stream<Action.Ask> about(SipResponse response) {
    var details =
        new Action.Ask(
            catalog.message("action.details"),
            titles.query(new Answer.Single(response, true, List.of())));
    return Stream.of(details, wholeClass(response.responseClass()));
  }

  private Stream<Action.Ask> aboutDetails(SipResponse response) {
    var causes =
        new Action.Ask(
            catalog.message("action.causes"), titles.query(new Answer.Causes(response.code())));
    return Stream.concat(
        response.responseClass().isFailure() ? Stream.of(causes) : Stream.of(),
        Stream.of(alone(response), wholeClass(response.responseClass())));
  }

  /** Each entry by itself, and two the other way round. */
  private Stream<Action.Ask> about(List<Entry> entries) {
    var asks = new ArrayList<Action.Ask>();
    entries.forEach(entry -> asks.add(alone(entry)));
    if (entries.size() == 2) {
      asks.add(pair(entries.getLast(), entries.getFirst()));
    }
    return asks.stream();
  }

  /** The best of the results, and the best two side by side if people confuse them. */
  private Stream<Action.Ask> bestOf(List<Entry> entries) {
    var best = entries.getFirst();
    var compared =
        entries.stream()
            .skip(1)
            .limit(1)
            .filter(second ->
                best instanceof SipResponse one
                    && second instanceof SipResponse other
                    && catalog.contrast(one, other).isPresent())
            .map(second -> pair(best, second));
    return Stream.concat(Stream.of(open(best)), compared);
  }

  private Action.Ask pair(Entry first, Entry second) {
    return new Action.Ask(
        catalog.message("action.pair", first.shortLabel(), second.shortLabel()),
        titles.query(new Answer.Comparison(List.of(first, second))));
  }

  private Action.Ask open(Entry entry) {
    return new Action.Ask(catalog.message("action.open", entry.shortLabel()), entry.query());
  }

  private Action.Ask alone(Entry entry) {
    return new Action.Ask(catalog.message("action.alone", entry.shortLabel()), entry.query());
  }

  private Action.Ask wholeClass(ResponseClass responseClass) {
    return new Action.Ask(
        catalog.message("action.class", responseClass.pattern()), responseClass.pattern());
  }

  private Action.Ask group(String key) {
    return new Action.Ask(catalog.message("action.group"), titles.query(new Answer.Grouped(key)));
  }

  private Action.Ask list() {
    return new Action.Ask(catalog.message("action.list"), titles.query(new Answer.Everything()));
  }

  private Action.Ask help() {
    return new Action.Ask(catalog.message("action.help"), titles.query(new Answer.Help()));
  }
}
