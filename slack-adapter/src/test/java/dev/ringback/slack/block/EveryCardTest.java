package dev.ringback.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.card.Block;
import dev.ringback.card.Card;
import dev.ringback.data.Catalog;
import dev.ringback.data.SipResponse;
import dev.ringback.slack.standin.BlockKitRules;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cards that the bot really gives: every entry of every registry, every pair of codes, every
 * code with every cause, every class, and comparisons of up to five, in every language.
 */
class EveryCardTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();
  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);
  private static final List<Integer> CODES =
      CATALOG.responses().stream().map(SipResponse::code).toList();

  static List<Locale> languages() {
    return RINGBACK.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isWithinEveryLimitAndShownWhole(Locale language) {
    queries()
        .forEach(query -> {
          var card = RINGBACK.reply(new Ask(query, List.of(language)));
          var blocks = BlockKitRenderer.render(card, Audience.ASKER).blocksAsJson();
          var parsed = JsonParser.parseString(blocks).getAsJsonArray();
          assertThat(BlockKitRules.violations(parsed)).as(query).isEmpty();
          assertThat(headings(card)).as(query).allMatch(blocks::contains);
        });
  }

  private static Stream<String> queries() {
    var words =
        Stream.of(
            "list", "help", "codec", "xyzzy", "299", "1xx", "2xx", "3xx", "4xx", "5xx", "6xx");
    var ones = CODES.stream().map(String::valueOf);
    var pairs =
        CODES.stream().flatMap(a -> CODES.stream().filter(b -> a < b).map(b -> a + " vs " + b));
    var random = new Random(1);
    var more =
        IntStream.range(0, 1000)
            .mapToObj(i ->
                random
                    .ints(3 + i % 3, 0, CODES.size())
                    .mapToObj(n -> String.valueOf(CODES.get(n)))
                    .reduce("", (a, b) -> a + " " + b));
    var causes = CATALOG.entries().filter(entry -> entry.registry().key().equals("cause")).toList();
    var fits =
        CODES.stream()
            .flatMap(code ->
                Stream.concat(
                    Stream.of(code + " q850"),
                    causes.stream().map(cause -> code + " " + cause.query())));
    var entries =
        CATALOG.entries().flatMap(it -> Stream.of(it.query(), it.query() + " details", it.name()));
    return Stream.of(words, ones, pairs, more, fits, entries).flatMap(all -> all);
  }

  private static List<String> headings(Card card) {
    return card.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Block.Lead _, Block.Notice _ -> Stream.<String>of();
              case Block.Section section -> Stream.of(section.heading());
              case Block.Columns columns -> Stream.of(columns.heading());
              case Block.Differences differences -> Stream.of(differences.heading());
              case Block.Verdicts verdicts -> Stream.of(verdicts.heading());
              case Block.Entries entries -> Stream.of(entries.heading());
              case Block.References references -> Stream.of(references.heading());
            })
        .toList();
  }
}
