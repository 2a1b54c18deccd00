package dev.ringback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Card;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people paste, the answer is a card, and nothing of theirs can mark it up. */
class HostileInputTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();

  private static final List<String> NUMBERS = List.of("0", "8119", "60", "60 486", "999999999999");

  @Test
  void everyTextIsAnsweredWithAHarmlessCard() {
    Questions.hostile()
        .forEach(text -> {
          var card = RINGBACK.reply(Ask.of(text));
          assertHarmless(card.title(), text);
          assertHarmless(card.query(), text);
          CardTexts.all(card).forEach(said -> assertThat(said).doesNotContain("\n", "\0"));
          assertThat(card.query().length()).isLessThanOrEqualTo(90);
          assertThat(card.title().length()).isLessThanOrEqualTo(200);
          assertThat(card.blocks()).isNotEmpty();
        });
  }

  @Test
  void everyTextIsCompletedToQueries() {
    Questions.hostile()
        .limit(1000)
        .forEach(text ->
            assertThat(RINGBACK.suggest(text, List.of(), 25))
                .hasSizeLessThanOrEqualTo(25)
                .allSatisfy(suggestion -> {
                  assertHarmless(suggestion.label(), text);
                  assertThat(suggestion.label().length()).isBetween(1, 100);
                  assertThat(suggestion.query().length()).isBetween(1, 100);
                }));
  }

  /** In every language, as each has words of its own for the same. */
  @Test
  void everyWordThatSteersIsAnsweredBesideAnyNumber() {
    for (var language : RINGBACK.languages()) {
      var catalog = Catalog.load(language);
      var vocabulary = catalog.vocabulary();
      var words =
          Stream.of(vocabulary.registries(), vocabulary.classes(), vocabulary.groups())
              .flatMap(it -> it.values().stream().flatMap(List::stream));
      Stream.concat(words, catalog.entries(Registry.REASON).map(Entry::name))
          .flatMap(
              word -> NUMBERS.stream().flatMap(it -> Stream.of(word + " " + it, it + " " + word)))
          .forEach(text ->
              assertThat(RINGBACK.reply(new Ask(text, List.of(language))).blocks())
                  .as(text)
                  .isNotEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"302 vs ", "a", "((((", "lang:", "+1 ", "sip/", "\u0301", "x x ", "4", "\n"})
  void aTextWithoutEndIsCutAndAnsweredAtOnce(String piece) {
    var text = piece.repeat(1_000_000 / piece.length());
    var card =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> RINGBACK.reply(Ask.of(text)));
    assertThat(CardTexts.all(card))
        .anyMatch(said -> said.contains("only its first 300 characters"));
  }

  @Test
  void aTextThatMatchesNothingIsForTheAskerOnly() {
    var card = RINGBACK.reply(Ask.of("xyzzy plugh"));
    assertThat(card.outcome()).isEqualTo(Card.Outcome.NO_MATCH);
    assertThat(card.isForAskerOnly()).isTrue();
  }

  private static void assertHarmless(String said, String text) {
    assertThat(CardTexts.visible(said).codePoints())
        .as(text)
        .noneMatch(c -> c == '`' || c == '\n' || Character.isISOControl(c))
        .noneMatch(c -> Character.getType(c) == Character.FORMAT)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
