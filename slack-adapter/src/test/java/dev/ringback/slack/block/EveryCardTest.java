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
import org.junit.jupiter.api.Test;

/**
 * The cards that the bot really gives: every code, pair and class, and comparisons of up to five.
 */
class EveryCardTest {

  private static final Ringback RINGBACK = Ringback.inAllLanguages();
  private static final List<Integer> CODES =
      Catalog.load(Locale.ENGLISH).responses().stream().map(SipResponse::code).toList();

  @Test
  void isWithinEveryLimitAndShownWhole() {
    queries()
        .forEach(query -> {
          var card = RINGBACK.reply(Ask.of(query));
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
    return Stream.of(words, ones, pairs, more).flatMap(all -> all);
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
