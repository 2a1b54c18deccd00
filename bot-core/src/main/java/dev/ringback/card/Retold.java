package dev.ringback.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A card with each of its texts, but none of its queries and addresses, put in other words. What is
 * made of the catalog only, and comes again, is retold once.
 */
final class Retold {

  private static final int MOST_REMEMBERED = 4000;

  private final UnaryOperator<String> words;
  private final Memo<String, String> headings;
  private final Memo<Block.Column, Block.Column> columns =
      new Memo<>(MOST_REMEMBERED, this::column);
  private final Memo<Block.Value, Block.Value> values = new Memo<>(MOST_REMEMBERED, this::value);
  private final Memo<Block.Verdict, Block.Verdict> verdicts =
      new Memo<>(MOST_REMEMBERED, this::verdict);
  private final Memo<Block.Link, Block.Link> links = new Memo<>(MOST_REMEMBERED, this::link);

  Retold(UnaryOperator<String> words) {
    this.words = words;
    this.headings = new Memo<>(MOST_REMEMBERED, words);
  }

  Card card(Card card) {
    return new Card(
        card.outcome(),
        card.language(),
        card.direction(),
        card.query(),
        words.apply(card.title()),
        headings.of(card.subtitle()),
        card.accent(),
        each(card.blocks(), this::block),
        each(card.actions(), this::action));
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Lead(var text) -> new Block.Lead(words.apply(text));
      case Block.Notice(var text) -> new Block.Notice(words.apply(text));
      case Block.Section(var heading, var body) ->
          new Block.Section(headings.of(heading), body(body));
      case Block.Columns(var heading, var columns) ->
          new Block.Columns(headings.of(heading), each(columns, this.columns::of));
      case Block.Differences(var heading, var rows) ->
          new Block.Differences(headings.of(heading), each(rows, this::difference));
      case Block.Verdicts(var heading, var verdicts) ->
          new Block.Verdicts(headings.of(heading), each(verdicts, this.verdicts::of));
      case Block.Entries(var heading, var prompt, var entries) ->
          new Block.Entries(headings.of(heading), headings.of(prompt), each(entries, this::entry));
      case Block.References(var heading, var links) ->
          new Block.References(headings.of(heading), each(links, this.links::of));
    };
  }

  private Block.Column column(Block.Column column) {
    return new Block.Column(words.apply(column.label()), body(column.body()));
  }

  private Block.Difference difference(Block.Difference row) {
    return new Block.Difference(headings.of(row.aspect()), each(row.values(), values::of));
  }

  private Block.Value value(Block.Value value) {
    return new Block.Value(words.apply(value.label()), words.apply(value.text()));
  }

  private Block.Verdict verdict(Block.Verdict verdict) {
    return new Block.Verdict(
        perhaps(verdict.label()),
        each(
            verdict.rulings(),
            it -> new Block.Ruling(words.apply(it.name()), words.apply(it.value()))),
        words.apply(verdict.text()));
  }

  private Block.Entry entry(Block.Entry entry) {
    return new Block.Entry(words.apply(entry.label()), perhaps(entry.text()), entry.query());
  }

  private Block.Link link(Block.Link link) {
    return new Block.Link(words.apply(link.label()), link.url());
  }

  private Body body(Body body) {
    return new Body(
        body.style(),
        each(body.items(), item -> new Body.Item(perhaps(item.label()), words.apply(item.text()))));
  }

  private Action action(Action action) {
    return switch (action) {
      case Action.Ask(var label, var query) -> new Action.Ask(words.apply(label), query);
      case Action.Share(var label, var query) -> new Action.Share(words.apply(label), query);
      case Action.Dismiss(var label) -> new Action.Dismiss(words.apply(label));
    };
  }

  private @Nullable String perhaps(@Nullable String text) {
    return text == null ? null : words.apply(text);
  }

  private static <T> List<T> each(List<T> things, UnaryOperator<T> retold) {
    var each = new ArrayList<T>(things.size());
    for (var thing : things) {
      each.add(retold.apply(thing));
    }
    return Collections.unmodifiableList(each);
  }
}
