package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import java.util.List;
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
      case Answer.Single(var response, var _) -> response.label();
      case Answer.Comparison(var responses) ->
          responses.size() == 2
              ? versus(responses.stream().map(SipResponse::label).toList())
              : versus(codes(responses));
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
    return switch (answer) {
      case Answer.Single _, Answer.Comparison _, Answer.Classes _ -> title(answer);
      case Answer.Unregistered _, Answer.Results _, Answer.Everything _ -> query(answer);
      case Answer.Help _, Answer.NoMatch _, Answer.OutOfRange _ -> query(answer);
    };
  }

  /** The shortest query that gives the answer again. */
  public String query(Answer answer) {
    return switch (answer) {
      case Answer.Single(var response, var details) ->
          details
              ? response.code() + " " + catalog.vocabulary().details().getFirst()
              : String.valueOf(response.code());
      case Answer.Comparison(var responses) -> versus(codes(responses));
      case Answer.Classes(var classes) ->
          classes.stream().map(ResponseClass::pattern).collect(Collectors.joining(", "));
      case Answer.Unregistered(var code, var _, var _) -> String.valueOf(code);
      case Answer.Results(var words, var _) -> words;
      case Answer.Everything() -> catalog.vocabulary().list().getFirst();
      case Answer.Help() -> catalog.vocabulary().help().getFirst();
      case Answer.NoMatch(var text, var _) -> text;
      case Answer.OutOfRange(var digits, var _) -> digits;
    };
  }

  /** A class by pattern and name: "4xx client error". */
  String className(ResponseClass responseClass) {
    return responseClass.pattern() + " " + catalog.message(key(responseClass) + ".name");
  }

  /** Several classes, in a line that is itself a query for them. */
  String classNames(List<ResponseClass> classes) {
    return classes.stream().map(this::className).collect(Collectors.joining(", "));
  }

  /** Where the texts about a class stand. */
  static String key(ResponseClass responseClass) {
    return "class." + responseClass.pattern();
  }

  private String versus(List<String> labels) {
    return String.join(" " + catalog.vocabulary().separators().getFirst() + " ", labels);
  }

  private static List<String> codes(List<SipResponse> responses) {
    return responses.stream().map(response -> String.valueOf(response.code())).toList();
  }
}
