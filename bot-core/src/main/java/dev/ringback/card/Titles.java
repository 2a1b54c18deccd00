package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Group;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.ResponseFacts.Variant;
import dev.ringback.data.SipResponse;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an answer is about in one line, and the query that gives it again. */
public final class Titles {

  private static final int LONGEST_QUERY = 80;
  private static final String STATUS = "status";

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
      case Answer.Causes(var code) -> catalog.message("title.causes", label(code));
      case Answer.Reported reported -> reported(reported);
      case Answer.Pairing(var response, var cause, var _) ->
          catalog.message("title.pairing", response.label(), cause.label());
      case Answer.Grouped(var key) -> group(key).title();
      case Answer.Varied(var response, var variant, var _) ->
          catalog.message(variantKey(response, variant));
      case Answer.Classes(var classes) -> classNames(classes);
      case Answer.Unregistered(var code, var _, var _, var _) ->
          catalog.message("title.unregistered", code);
      case Answer.Unassigned(var registry, var digits, var _) ->
          catalog.message(
              "title.unassigned", catalog.message("unassigned." + registry.key(), digits));
      case Answer.Results(var words, var _) -> catalog.message("title.results", words);
      case Answer.Everything() -> catalog.message("title.list", catalog.responses().size());
      case Answer.Help() -> catalog.message("title.help");
      case Answer.NoMatch(var text, var _) -> catalog.message("title.no-match", text);
      case Answer.OutOfRange(var digits, var _) -> catalog.message("title.no-match", digits);
    };
  }

  /** What an answer is offered as before it is asked for: a query for it that reads well. */
  public String offer(Answer answer) {
    return switch (answer) {
      case Answer.Single(var entry, var details, var _) -> details ? query(answer) : offered(entry);
      case Answer.Comparison(var entries) ->
          joined(entries, Titles::offered, catalog.vocabulary().separators().getFirst());
      case Answer.Pairing(var response, var cause, var _) -> response.code() + " " + offered(cause);
      case Answer.Classes _ -> title(answer);
      case Answer.Meanings _, Answer.Causes _, Answer.Grouped _ -> query(answer);
      case Answer.Reported _, Answer.Varied _, Answer.Unassigned _ -> query(answer);
      case Answer.Unregistered _, Answer.Results _, Answer.Everything _ -> query(answer);
      case Answer.Help _, Answer.NoMatch _, Answer.OutOfRange _ -> query(answer);
    };
  }

  /** A query that also says what the number is called. */
  private static String offered(Entry entry) {
    boolean isNumbered = !entry.digits().isEmpty() && !entry.label().contains(entry.query());
    return isNumbered && !entry.name().startsWith("(")
        ? entry.query() + " " + entry.name()
        : entry.label().contains(entry.query()) ? entry.label() : entry.query();
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
      case Answer.Causes(var code) -> code + " q850";
      case Answer.Reported reported -> pasted(reported);
      case Answer.Pairing(var response, var cause, var _) -> response.code() + " " + cause.query();
      case Answer.Grouped(var key) -> key.replace('-', ' ');
      case Answer.Varied(var response, var variant, var _) -> variant.key(response.code());
      case Answer.Classes(var classes) ->
          classes.stream().map(ResponseClass::pattern).collect(Collectors.joining(", "));
      case Answer.Unregistered(var code, var _, var others, var _) ->
          others.isEmpty() ? String.valueOf(code) : asStatus(code);
      case Answer.Unassigned(var registry, var digits, var _) -> registry.key() + " " + digits;
      case Answer.Results(var words, var _) -> words;
      case Answer.Everything() -> "list";
      case Answer.Help() -> "help";
      case Answer.NoMatch(var text, var _) -> text;
      case Answer.OutOfRange(var digits, var _) -> digits;
    };
  }

  /** A query for a number as a status code, whatever else has that number. */
  static String asStatus(int code) {
    return STATUS + " " + code;
  }

  private String label(int code) {
    return catalog.response(code).map(Entry::label).orElseGet(() -> String.valueOf(code));
  }

  private String reported(Answer.Reported reported) {
    var values =
        reported.values().stream()
            .map(value -> value.protocol().name() + " " + value.cause())
            .collect(Collectors.joining(catalog.message("join.comma")));
    return reported.beside() == null
        ? catalog.message("title.reported", values)
        : catalog.message("title.reported-beside", reported.beside().label(), values);
  }

  /** The header field as it stands in a trace. */
  private static String pasted(Answer.Reported reported) {
    var query = new StringBuilder(reported.beside() == null ? "" : "" + reported.beside().code());
    for (var value : reported.values()) {
      var text = value.protocol().name() + ";cause=" + value.cause();
      if (query.length() + text.length() <= LONGEST_QUERY) {
        query.append(query.isEmpty() ? "" : ", ").append(text);
      }
    }
    return query.toString();
  }

  /** Where the name of a code with another phrase stands. */
  private static String variantKey(SipResponse response, Variant variant) {
    return "group-title." + variant.key(response.code()).replace(' ', '-');
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
    var joined = new StringJoiner(catalog.message("join.comma"));
    for (var responseClass : classes) {
      joined.add(className(responseClass));
    }
    return joined.toString();
  }

  /** Where the texts about a class stand. */
  static String key(ResponseClass responseClass) {
    return "class." + responseClass.pattern();
  }

  private static String joined(
      List<Entry> entries, Function<Entry, String> label, String separator) {
    var joined = new StringJoiner(" " + separator + " ");
    for (var entry : entries) {
      joined.add(label.apply(entry));
    }
    return joined.toString();
  }
}
