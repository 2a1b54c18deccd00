package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.answer.Finding;
import dev.ringback.card.Card.Outcome;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;

/** Says an answer in the language of its catalog: the words, their order, what to do next. */
public final class CardWriter {

  private static final int MOST_REMEMBERED = 1000;

  private final Catalog catalog;
  private final Direction direction;
  private final Titles titles;
  private final SingleBlocks single;
  private final ComparisonBlocks comparison;
  private final EntryBlocks entries;
  private final CauseBlocks causes;
  private final GroupBlocks groups;
  private final ReasonBlocks reasons;
  private final OverviewBlocks overview;
  private final Remarks remarks;
  private final Actions actions;
  private final Memo<Entry, Boolean> translated;

  /** A writer for one language. */
  public CardWriter(Catalog catalog) {
    this.catalog = catalog;
    this.direction = Direction.of(catalog);
    this.titles = new Titles(catalog);
    this.single = new SingleBlocks(catalog);
    this.comparison = new ComparisonBlocks(catalog);
    this.entries = new EntryBlocks(catalog);
    this.causes = new CauseBlocks(catalog);
    this.groups = new GroupBlocks(catalog);
    this.reasons = new ReasonBlocks(catalog);
    this.overview = new OverviewBlocks(catalog);
    this.remarks = new Remarks(catalog);
    this.actions = new Actions(catalog);
    this.translated = new Memo<>(MOST_REMEMBERED, catalog::isTranslated);
  }

  /** Writes the card for what was found. */
  public Card write(Finding finding) {
    var answer = finding.answer();
    var classes = answer.classes();
    var blocks = new ArrayList<Block>();
    finding.remarks().stream().map(remarks::say).map(Block.Notice::new).forEach(blocks::add);
    if (!answer.subjects().stream().allMatch(translated::of)) {
      blocks.add(new Block.Notice(catalog.message("remark.untranslated")));
    }
    blocks.addAll(blocks(answer));
    var card =
        new Card(
            outcome(answer),
            catalog.language(),
            direction,
            titles.query(answer),
            titles.title(answer),
            answer instanceof Answer.Classes ? "" : titles.classNames(classes),
            classes.size() == 1 ? Accent.of(classes.getFirst()) : Accent.NEUTRAL,
            List.copyOf(blocks),
            actions.of(answer));
    return switch (direction) {
      case LEFT_TO_RIGHT -> card;
      case RIGHT_TO_LEFT -> RightToLeft.turn(card);
    };
  }

  private List<Block> blocks(Answer answer) {
    return switch (answer) {
      case Answer.Single(var entry, var details, var others) ->
          withOthers(
              switch (entry) {
                case SipResponse response ->
                    details ? single.inFull(response) : single.inShort(response);
                case RegistryEntry other -> entries.of(other);
              },
              entry,
              others);
      case Answer.Comparison(var compared) -> comparison.of(compared);
      case Answer.Meanings(var _, var meanings) -> comparison.mixed(meanings);
      case Answer.Causes(var code) -> causes.causes(code);
      case Answer.Reported reported -> reasons.of(reported);
      case Answer.Pairing pairing -> causes.pairing(pairing);
      case Answer.Grouped(var key) -> groups.of(titles.group(key));
      case Answer.Varied varied -> groups.of(varied, titles.group(varied.group()));
      case Answer.Classes(var classes) -> overview.classes(classes);
      case Answer.Unregistered unregistered -> overview.unregistered(unregistered);
      case Answer.Results(var _, var results) -> overview.results(results);
      case Answer.Everything() -> overview.everything();
      case Answer.Help() -> overview.help();
      case Answer.NoMatch(var _, var nearest) -> overview.noMatch(nearest);
      case Answer.OutOfRange(var digits, var nearest) -> overview.outOfRange(digits, nearest);
      case Answer.Unassigned unassigned -> overview.unassigned(unassigned);
    };
  }

  /** What else the same number means stands before the references, if it does not stand there. */
  private List<Block> withOthers(List<Block> blocks, Entry entry, List<Entry> others) {
    var listed =
        blocks.stream()
            .filter(Block.Entries.class::isInstance)
            .flatMap(block -> ((Block.Entries) block).entries().stream())
            .map(Block.Entry::query)
            .toList();
    var left = others.stream().filter(other -> !listed.contains(other.query())).toList();
    var elsewhere = overview.elsewhere(entry, left);
    if (elsewhere.isEmpty()) {
      return blocks;
    }
    var all = new ArrayList<>(blocks);
    boolean endsInReferences = blocks.getLast() instanceof Block.References;
    all.add(all.size() - (endsInReferences ? 1 : 0), elsewhere.orElseThrow());
    return all;
  }

  private static Outcome outcome(Answer answer) {
    if (answer instanceof Answer.Help) {
      return Outcome.HELP;
    }
    boolean isMissed =
        answer instanceof Answer.NoMatch
            || answer instanceof Answer.OutOfRange
            || answer instanceof Answer.Unassigned;
    return isMissed ? Outcome.NO_MATCH : Outcome.ANSWERED;
  }
}
