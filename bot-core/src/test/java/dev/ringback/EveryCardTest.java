package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Card;
import dev.ringback.data.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every card that the catalog can give: all codes, all pairs, all classes, in every
 * language.
 */
class EveryCardTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();
  private static final Pattern DOUBLED_WORD =
      Pattern.compile(
          "\\b(\\p{L}+)\\s+\\1\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SENTENCES =
      Pattern.compile("[\\p{L}\\p{Nd}`«“&&[^\\p{Ll}]].*[.?!؟]");

  static List<Locale> languages() {
    return RINGBACK.languages();
  }

  private static Card ask(String question, Locale language) {
    return RINGBACK.reply(new Ask(question, List.of(language)));
  }

  private static Stream<Card> cards(Locale language) {
    return Questions.known().map(question -> ask(question, language));
  }

  @Test
  void coversEveryCodeAndPair() {
    assertThat(Questions.CODES).hasSize(75);
    assertThat(Questions.pairs()).hasSize(75 * 74);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void textsAreWholeAndDifferencesDiffer(Locale language) {
    var wrong = new ArrayList<String>();
    cards(language)
        .forEach(card -> {
          CardTexts.all(card).filter(EveryCardTest::isBroken).forEach(wrong::add);
          CardTexts.sentences(card)
              .filter(text -> !SENTENCES.matcher(CardTexts.visible(text)).matches())
              .forEach(wrong::add);
          differences(card)
              .filter(EveryCardTest::isTheSame)
              .map(Object::toString)
              .forEach(wrong::add);
        });
    assertThat(wrong).isEmpty();
  }

  private static boolean isBroken(String text) {
    return text.isBlank()
        || DOUBLED_WORD.matcher(text).find()
        || text.split("`", -1).length % 2 == 0;
  }

  private static boolean isTheSame(Block.Difference row) {
    return row.values().stream().map(Block.Value::text).distinct().count() < 2;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPairIsToldApartInOneSentenceAndInFacts(Locale language) {
    var catalog = Catalog.load(language);
    Questions.pairs()
        .map(question -> ask(question, language))
        .forEach(card -> {
          var codes = card.query().split(" vs ");
          assertThat(card.blocks().getFirst()).isInstanceOf(Block.Lead.class);
          assertThat(((Block.Lead) card.blocks().getFirst()).text()).contains(codes);
          assertThat(headings(card))
              .containsSubsequence(
                  Stream.of("description", "seen", "differences", "which", "verdict", "references")
                      .map(name -> catalog.message("heading." + name))
                      .toArray(String[]::new));
        });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void columnsStandInTheOrderAsked(Locale language) {
    Questions.pairs()
        .forEach(question -> {
          var card = ask(question, language);
          assertThat(card.query()).isEqualTo(question);
          card.blocks().stream()
              .filter(Block.Columns.class::isInstance)
              .map(Block.Columns.class::cast)
              .map(c ->
                  c.columns().stream()
                      .map(column -> CardTexts.visible(column.label()).substring(0, 3)))
              .forEach(codes -> assertThat(codes).containsExactly(question.split(" vs ")));
        });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theQueryOfACardGivesItAgain(Locale language) {
    cards(language).forEach(card -> assertThat(ask(card.query(), language)).isEqualTo(card));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyActionAndEntryLeadsToAnAnswer(Locale language) {
    cards(language)
        .flatMap(card -> Stream.concat(askedBy(card.actions()), enteredBy(card)))
        .distinct()
        .forEach(query -> {
          assertThat(query).hasSizeLessThanOrEqualTo(90);
          assertThat(ask(query, language).outcome()).as(query).isNotEqualTo(Card.Outcome.NO_MATCH);
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

  private static Stream<Block.Difference> differences(Card card) {
    return card.blocks().stream()
        .filter(Block.Differences.class::isInstance)
        .flatMap(block -> ((Block.Differences) block).rows().stream());
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
