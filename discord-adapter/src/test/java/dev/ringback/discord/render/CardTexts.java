package dev.ringback.discord.render;

import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.card.Card;
import java.util.Objects;
import java.util.stream.Stream;

/** All texts of a card, for tests that ask whether a message shows them. */
final class CardTexts {

  private CardTexts() {}

  static Stream<String> of(Card card) {
    return Stream.concat(
            Stream.of(card.title(), card.subtitle()), card.blocks().stream().flatMap(CardTexts::of))
        .filter(Objects::nonNull);
  }

  private static Stream<String> of(Block block) {
    return switch (block) {
      case Block.Lead(var text) -> Stream.of(text);
      case Block.Notice(var text) -> Stream.of(text);
      case Block.Section(var heading, var body) -> Stream.concat(Stream.of(heading), of(body));
      case Block.Columns(var heading, var columns) ->
          Stream.concat(
              Stream.of(heading),
              columns.stream().flatMap(c -> Stream.concat(Stream.of(c.label()), of(c.body()))));
      case Block.Differences(var heading, var rows) ->
          Stream.concat(Stream.of(heading), rows.stream().flatMap(CardTexts::of));
      case Block.Verdicts(var heading, var verdicts) ->
          Stream.concat(Stream.of(heading), verdicts.stream().flatMap(CardTexts::of));
      case Block.Entries(var heading, _, var entries) ->
          Stream.concat(
              Stream.of(heading), entries.stream().flatMap(e -> Stream.of(e.label(), e.text())));
      case Block.References(var heading, var links) ->
          Stream.concat(Stream.of(heading), links.stream().map(Block.Link::label));
    };
  }

  private static Stream<String> of(Body body) {
    return body.items().stream().flatMap(item -> Stream.of(item.label(), item.text()));
  }

  private static Stream<String> of(Block.Difference row) {
    return Stream.concat(
        Stream.of(row.aspect()),
        row.values().stream().flatMap(value -> Stream.of(value.label(), value.text())));
  }

  private static Stream<String> of(Block.Verdict verdict) {
    return Stream.concat(
        Stream.of(verdict.label(), verdict.text()),
        verdict.rulings().stream().flatMap(ruling -> Stream.of(ruling.name(), ruling.value())));
  }
}
