package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.answer.Finding;
import dev.ringback.card.Card.Outcome;
import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;

/** Says an answer in the language of its catalog: the words, their order, what to do next. */
public final class CardWriter {

  private final Catalog catalog;
  private final Titles titles;
  private final SingleBlocks single;
  private final ComparisonBlocks comparison;
  private final OverviewBlocks overview;
  private final Remarks remarks;
  private final Actions actions;

  /** A writer for one language. */
  public CardWriter(Catalog catalog) {
    this.catalog = catalog;
    this.titles = new Titles(catalog);
    this.single = new SingleBlocks(catalog);
    this.comparison = new ComparisonBlocks(catalog);
    this.overview = new OverviewBlocks(catalog);
    this.remarks = new Remarks(catalog);
    this.actions = new Actions(catalog);
  }

  /** Writes the card for what was found. */
  public Card write(Finding finding) {
    var answer = finding.answer();
    var classes = classes(answer);
    var blocks = new ArrayList<Block>();
    finding.remarks().stream().map(remarks::say).map(Block.Notice::new).forEach(blocks::add);
    blocks.addAll(blocks(answer));
    return new Card(
        outcome(answer),
        catalog.language(),
        titles.query(answer),
        titles.title(answer),
        answer instanceof Answer.Classes ? "" : titles.classNames(classes),
        classes.size() == 1 ? Accent.of(classes.getFirst()) : Accent.NEUTRAL,
        List.copyOf(blocks),
        actions.of(answer));
  }

  private List<Block> blocks(Answer answer) {
    return switch (answer) {
      case Answer.Single(var response, var details) ->
          details ? single.inFull(response) : single.inShort(response);
      case Answer.Comparison(var responses) -> comparison.of(responses);
      case Answer.Classes(var classes) -> overview.classes(classes);
      case Answer.Unregistered unregistered -> overview.unregistered(unregistered);
      case Answer.Results(var _, var responses) -> overview.results(responses);
      case Answer.Everything() -> overview.everything();
      case Answer.Help() -> overview.help();
      case Answer.NoMatch(var _, var nearest) -> overview.noMatch(nearest);
      case Answer.OutOfRange(var digits, var nearest) -> overview.outOfRange(digits, nearest);
    };
  }

  /** The classes that a card is about, if it is about some and not all. */
  private static List<ResponseClass> classes(Answer answer) {
    return switch (answer) {
      case Answer.Single(var response, var _) -> List.of(response.responseClass());
      case Answer.Comparison(var responses) ->
          responses.stream().map(SipResponse::responseClass).distinct().toList();
      case Answer.Classes(var classes) -> classes;
      case Answer.Unregistered(var _, var meaning, var _) -> List.of(meaning.responseClass());
      case Answer.Results _, Answer.Everything _, Answer.Help _ -> List.of();
      case Answer.NoMatch _, Answer.OutOfRange _ -> List.of();
    };
  }

  private static Outcome outcome(Answer answer) {
    return switch (answer) {
      case Answer.Single _, Answer.Comparison _, Answer.Classes _ -> Outcome.ANSWERED;
      case Answer.Unregistered _, Answer.Results _, Answer.Everything _ -> Outcome.ANSWERED;
      case Answer.Help _ -> Outcome.HELP;
      case Answer.NoMatch _, Answer.OutOfRange _ -> Outcome.NO_MATCH;
    };
  }
}
