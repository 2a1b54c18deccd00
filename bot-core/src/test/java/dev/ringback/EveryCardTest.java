package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Card;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every card that the catalog can give: all codes, all pairs, all classes. */
class EveryCardTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();
  private static final Pattern DOUBLED_WORD =
      Pattern.compile("\\b(\\p{L}+)\\s+\\1\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCES = Pattern.compile("[\\p{Lu}\\p{Nd}`].*[.?!]");

  private static Stream<Card> cards() {
    return Questions.known().map(question -> RINGBACK.reply(Ask.of(question)));
  }

  @Test
  void coversEveryCodeAndPair() {
    assertThat(Questions.CODES).hasSize(75);
    assertThat(Questions.pairs()).hasSize(75 * 74);
  }

  @Test
  void noTextIsEmptyOrSaysAWordTwice() {
    cards()
        .forEach(card ->
            assertThat(CardTexts.all(card))
                .as(card.title())
                .allSatisfy(
                    text -> assertThat(text).isNotBlank().doesNotContainPattern(DOUBLED_WORD)));
  }

  @Test
  void proseIsWholeSentences() {
    cards()
        .forEach(card ->
            assertThat(CardTexts.sentences(card))
                .as(card.title())
                .allSatisfy(text -> assertThat(text).matches(SENTENCES)));
  }

  @Test
  void marksAreClosed() {
    cards()
        .forEach(card ->
            assertThat(CardTexts.all(card))
                .allSatisfy(text -> assertThat(text.split("`", -1).length % 2).isOne()));
  }

  @Test
  void keyDifferencesReallyDiffer() {
    cards()
        .forEach(card ->
            assertThat(differences(card))
                .as(card.title())
                .allSatisfy(row ->
                    assertThat(row.values().stream().map(Block.Value::text).distinct())
                        .hasSizeGreaterThan(1)));
  }

  @Test
  void everyPairIsToldApartInOneSentenceAndInFacts() {
    Questions.pairs()
        .map(question -> RINGBACK.reply(Ask.of(question)))
        .forEach(card -> {
          var codes = card.query().split(" vs ");
          assertThat(card.blocks().getFirst()).isInstanceOf(Block.Lead.class);
          assertThat(((Block.Lead) card.blocks().getFirst()).text()).contains(codes);
          assertThat(headings(card))
              .containsSubsequence(
                  "Description",
                  "When you see it",
                  "Key differences",
                  "When to use which",
                  "What to do now",
                  "References");
        });
  }

  @Test
  void columnsStandInTheOrderAsked() {
    Questions.pairs()
        .forEach(question -> {
          var card = RINGBACK.reply(Ask.of(question));
          assertThat(card.query()).isEqualTo(question);
          card.blocks().stream()
              .filter(Block.Columns.class::isInstance)
              .map(Block.Columns.class::cast)
              .map(c -> c.columns().stream().map(column -> column.label().substring(0, 3)))
              .forEach(codes -> assertThat(codes).containsExactly(question.split(" vs ")));
        });
  }

  @Test
  void theQueryOfACardGivesItAgain() {
    cards().forEach(card -> assertThat(RINGBACK.reply(Ask.of(card.query()))).isEqualTo(card));
  }

  @Test
  void everyActionAndEntryLeadsToAnAnswer() {
    cards()
        .flatMap(card -> Stream.concat(askedBy(card.actions()), enteredBy(card)))
        .distinct()
        .forEach(query -> {
          assertThat(query).hasSizeLessThanOrEqualTo(90);
          assertThat(RINGBACK.reply(Ask.of(query)).outcome())
              .as(query)
              .isNotEqualTo(Card.Outcome.NO_MATCH);
        });
  }

  private static Stream<String> askedBy(List<Action> actions) {
    return actions.stream()
        .flatMap(action ->
            switch (action) {
              case Action.Ask(var _, var query) -> Stream.of(query);
              case Action.Share(var _, var query) -> Stream.of(query);
              case Action.Dismiss _ -> Stream.of();
            });
  }

  private static Stream<String> enteredBy(Card card) {
    return card.blocks().stream()
        .filter(Block.Entries.class::isInstance)
        .flatMap(block -> ((Block.Entries) block).entries().stream())
        .map(Block.Entry::query);
  }

  private static List<Block.Difference> differences(Card card) {
    return card.blocks().stream()
        .filter(Block.Differences.class::isInstance)
        .flatMap(block -> ((Block.Differences) block).rows().stream())
        .toList();
  }

  private static List<String> headings(Card card) {
    return card.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Block.Lead _, Block.Notice _ -> Stream.<String>of();
              case Block.Section(var heading, var _) -> Stream.of(heading);
              case Block.Columns(var heading, var _) -> Stream.of(heading);
              case Block.Differences(var heading, var _) -> Stream.of(heading);
              case Block.Verdicts(var heading, var _) -> Stream.of(heading);
              case Block.Entries(var heading, var _, var _) -> Stream.of(heading);
              case Block.References(var heading, var _) -> Stream.of(heading);
            })
        .toList();
  }
}
