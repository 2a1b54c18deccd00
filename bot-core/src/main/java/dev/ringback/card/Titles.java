package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Group;
import dev.ringback.data.ResponseClass;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an answer is about in one line, and the query that gives it again. */
public final class Titles {

  private final Catalog catalog;

  /** Titles in the language of the catalog. */
  public Titles(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The title of the card. */
  public String title(Answer answer) {
    return switch (answer) {
      case Answer.Single(var entry, var _, var _) -> entry.label();
      case Answer.Comparison(var entries) ->
          joined(
              entries,
              entries.size() == 2 ? Entry::label : Entry::shortLabel,
              catalog.vocabulary().separators().getFirst());
      case Answer.Meanings(var digits, var _) -> catalog.message("title.meanings", digits);
      case Answer.Causes(var response) -> catalog.message("title.causes", response.label());
      case Answer.Pairing(var response, var cause, var _) ->
          catalog.message("title.pairing", response.label(), cause.label());
      case Answer.Grouped(var key) -> group(key).title();
      case Answer.Classes(var classes) -> classNames(classes);
      case Answer.Unregistered(var code, var _, var _) ->
          catalog.message("title.unregistered", code);
      case Answer.Results(var words, var _) -> catalog.message("title.results", words);
      case Answer.Everything() -> catalog.message("title.list", catalog.responses().size());
      case Answer.Help() -> catalog.message("title.help");
      case Answer.NoMatch(var text, var _) -> catalog.message("title.no-match", text);
      case Answer.OutOfRange(var digits, var _) -> catalog.message("title.no-match", digits);
    };
  }

  /** What an answer is offered as before it is asked for: a query for it that reads well. */
  public String offer(Answer answer) {
    var title = title(answer);
    boolean isQuery =
        switch (answer) {
          case Answer.Single(var entry, var _, var _) -> entry.label().contains(entry.query());
          case Answer.Comparison(var entries) ->
              entries.stream().allMatch(entry -> entry.label().contains(entry.query()));
          case Answer.Classes _ -> true;
          case Answer.Meanings _, Answer.Causes _, Answer.Pairing _, Answer.Grouped _ -> false;
          case Answer.Unregistered _, Answer.Results _, Answer.Everything _ -> false;
          case Answer.Help _, Answer.NoMatch _, Answer.OutOfRange _ -> false;
        };
    return isQuery ? title : query(answer);
  }

  /**
   * The shortest query that gives the answer again, in words that are understood in every language,
   * because somebody with another one may press its button.
   */
  public String query(Answer answer) {
    return switch (answer) {
      case Answer.Single(var entry, var details, var _) ->
          details ? entry.query() + " details" : entry.query();
      case Answer.Comparison(var entries) -> joined(entries, Entry::query, "vs");
      case Answer.Meanings(var digits, var _) -> digits;
      case Answer.Causes(var response) -> response.code() + " q850";
      case Answer.Pairing(var response, var cause, var _) -> response.code() + " " + cause.query();
      case Answer.Grouped(var key) -> key.replace('-', ' ');
      case Answer.Classes(var classes) ->
          classes.stream().map(ResponseClass::pattern).collect(Collectors.joining(", "));
      case Answer.Unregistered(var code, var _, var _) -> String.valueOf(code);
      case Answer.Results(var words, var _) -> words;
      case Answer.Everything() -> "list";
      case Answer.Help() -> "help";
      case Answer.NoMatch(var text, var _) -> text;
      case Answer.OutOfRange(var digits, var _) -> digits;
    };
  }

  /** A group of codes that exists, because the vocabulary names it. */
  Group group(String key) {
    return Objects.requireNonNull(catalog.groups().get(key), key);
  }

  /** A class by pattern and name: "4xx client error". */
  String className(ResponseClass responseClass) {
    return responseClass.pattern() + " " + catalog.message(key(responseClass) + ".name");
  }

  /** Several classes, in a line that is itself a query for them. */
  String classNames(List<ResponseClass> classes) {
    return classes.stream()
        .map(this::className)
        .collect(Collectors.joining(catalog.message("join.comma")));
  }

  /** Where the texts about a class stand. */
  static String key(ResponseClass responseClass) {
    return "class." + responseClass.pattern();
  }

  private static String joined(
      List<Entry> entries, Function<Entry, String> label, String separator) {
    return entries.stream().map(label).collect(Collectors.joining(" " + separator + " "));
  }
}
