package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Block;
import dev.ringback.card.Card;
import dev.ringback.data.Catalog;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every registry is reached: by its query, by its number, by its name. */
class EveryEntryTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  @ParameterizedTest
  @MethodSource("languages")
  void byItsQuery(Locale language) {
    Catalog.load(language)
        .entries()
        .forEach(entry ->
            assertThat(CardTexts.visible(ask(entry.query(), language).title()))
                .isEqualTo(entry.label()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void byItsNumber(Locale language) {
    Catalog.load(language)
        .entries()
        .filter(entry -> !entry.digits().isEmpty() && entry.digits().matches("\\d+"))
        .forEach(entry ->
            assertThat(reached(ask(entry.digits(), language)))
                .as(entry.digits())
                .contains(entry.query()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void byItsName(Locale language) {
    Catalog.load(language)
        .entries()
        .filter(entry -> !entry.name().startsWith("("))
        .forEach(entry ->
            assertThat(ask(entry.name(), language).outcome())
                .as(entry.name())
                .isEqualTo(Card.Outcome.ANSWERED));
  }

  static List<Locale> languages() {
    return RINGBACK.languages();
  }

  private static Card ask(String text, Locale language) {
    return RINGBACK.reply(new Ask(text, List.of(language)));
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
