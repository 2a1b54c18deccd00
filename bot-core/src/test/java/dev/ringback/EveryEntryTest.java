package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Block;
import dev.ringback.card.Card;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of every registry is reached: by its query, by its number, by its name. */
class EveryEntryTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  @Test
  void byItsQuery() {
    Questions.CATALOG
        .entries()
        .forEach(entry -> assertThat(ask(entry.query()).title()).isEqualTo(entry.label()));
  }

  @Test
  void byItsNumber() {
    Questions.CATALOG
        .entries()
        .filter(entry -> !entry.digits().isEmpty() && entry.digits().matches("\\d+"))
        .forEach(entry ->
            assertThat(reached(ask(entry.digits()))).as(entry.digits()).contains(entry.query()));
  }

  @Test
  void byItsName() {
    Questions.CATALOG
        .entries()
        .filter(entry -> !entry.name().startsWith("("))
        .forEach(entry ->
            assertThat(ask(entry.name()).outcome())
                .as(entry.name())
                .isEqualTo(Card.Outcome.ANSWERED));
  }

  private static Card ask(String text) {
    return RINGBACK.reply(Ask.of(text));
  }

  /** The query of a card, and the queries that its entries lead to. */
  private static Stream<String> reached(Card card) {
    return Stream.concat(
        Stream.of(card.query()),
        card.blocks().stream()
            .filter(Block.Entries.class::isInstance)
            .flatMap(block -> ((Block.Entries) block).entries().stream())
            .map(Block.Entry::query));
  }
}
