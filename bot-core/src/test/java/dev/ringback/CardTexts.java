package dev.ringback;

import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.card.Card;
import java.util.stream.Stream;

/** The texts of a card by what they are held to. */
final class CardTexts {

  private CardTexts() {}

  /** A text without the characters that turn it and isolate stretches of it. */
  static String visible(String text) {
    return text.replaceAll("[\\u200f\\u2068\\u2069]", "");
  }

  /** Texts that are sentences. */
  static Stream<String> sentences(Card card) {
    return card.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Block.Lead(var text) -> Stream.of(text);
              case Block.Notice(var text) -> Stream.of(text);
              case Block.Columns(var _, var columns) ->
                  columns.stream()
                      .flatMap(column -> column.body().items().stream())
                      .map(Body.Item::text);
              case Block.Verdicts(var _, var verdicts) ->
                  verdicts.stream().map(Block.Verdict::text);
              case Block.Entries(var _, var _, var entries) ->
                  entries.stream().map(Block.Entry::text).filter(text -> text != null);
              case Block.Section _, Block.Differences _, Block.References _ -> Stream.of();
            });
  }

  /** Every text, sentences and all. */
  static Stream<String> all(Card card) {
    var others =
        card.blocks().stream()
            .flatMap(block ->
                switch (block) {
                  case Block.Lead _, Block.Notice _ -> Stream.<String>of();
                  case Block.Section(var heading, var body) ->
                      Stream.concat(Stream.of(heading), body.items().stream().map(Body.Item::text));
                  case Block.Columns(var heading, var columns) ->
                      Stream.concat(Stream.of(heading), columns.stream().map(Block.Column::label));
                  case Block.Differences(var heading, var rows) ->
                      Stream.concat(
                          Stream.of(heading),
                          rows.stream()
                              .flatMap(row ->
                                  Stream.concat(
                                      Stream.of(row.aspect()),
                                      row.values().stream().map(Block.Value::text))));
                  case Block.Verdicts(var heading, var verdicts) ->
                      Stream.concat(
                          Stream.of(heading),
                          verdicts.stream()
                              .flatMap(verdict -> verdict.rulings().stream())
                              .flatMap(ruling -> Stream.of(ruling.name(), ruling.value())));
                  case Block.Entries(var heading, var prompt, var entries) ->
                      Stream.concat(
                          Stream.of(heading, prompt), entries.stream().map(Block.Entry::label));
                  case Block.References(var heading, var links) ->
                      Stream.concat(Stream.of(heading), links.stream().map(Block.Link::label));
                });
    return Stream.of(Stream.of(card.title()), sentences(card), others).flatMap(texts -> texts);
  }
}
