package dev.ringback.console;

import dev.ringback.card.Accent;
import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.card.Card;
import dev.ringback.card.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cards of random blocks with random words in several scripts. */
final class RandomCards {

  private static final List<String> WORDS =
      List.of(
          "a",
          "call",
          "`Proxy-Authenticate`",
          "302",
          "Vermittlungsstelle",
          "转移呼叫到另一个地址",
          "📞",
          "👩‍👩‍👧",
          "e\u0301te\u0301",
          "\u2068302\u2069",
          "الاستجابة",
          "`a b c`,",
          "x".repeat(50),
          "`" + "y".repeat(90) + "`.",
          "переадресация",
          "no\u00a0break",
          "ｆｕｌｌ");

  private final Random random;

  RandomCards(long seed) {
    random = new Random(seed);
  }

  Card card() {
    return new Card(
        Card.Outcome.ANSWERED,
        Locale.ENGLISH,
        Direction.LEFT_TO_RIGHT,
        "302",
        text(6),
        text(3),
        Accent.values()[random.nextInt(Accent.values().length)],
        some(8, this::block),
        some(10, this::action));
  }

  private Block block() {
    return switch (random.nextInt(8)) {
      case 0 -> new Block.Lead(text(30));
      case 1 -> new Block.Notice(text(20));
      case 2 -> new Block.Section(text(3), body());
      case 3 ->
          new Block.Columns(
              text(2), Stream.concat(Stream.of(column()), some(4, this::column).stream()).toList());
      case 4 -> {
        int codes = 2 + random.nextInt(4);
        yield new Block.Differences(text(2), some(8, () -> difference(codes)));
      }
      case 5 -> new Block.Verdicts(text(2), some(5, this::verdict));
      case 6 -> new Block.Entries(text(2), text(3), some(40, this::entry));
      default -> new Block.References(text(1), some(8, this::link));
    };
  }

  private Body body() {
    var style = Body.Style.values()[random.nextInt(Body.Style.values().length)];
    return new Body(style, some(4, () -> new Body.Item(maybe(text(2)), text(20))));
  }

  private Block.Column column() {
    return new Block.Column(text(3), body());
  }

  private Block.Difference difference(int codes) {
    return new Block.Difference(
        text(2),
        IntStream.range(0, codes).mapToObj(i -> new Block.Value("30" + i, text(10))).toList());
  }

  private Block.Verdict verdict() {
    return new Block.Verdict(
        maybe("302"), some(4, () -> new Block.Ruling(text(1), text(3))), text(15));
  }

  private Block.Entry entry() {
    return new Block.Entry(text(4), maybe(text(12)), "302");
  }

  private Block.Link link() {
    return new Block.Link(text(2), maybe("https://example.org/" + "z".repeat(random.nextInt(120))));
  }

  private Action action() {
    return new Action.Ask(text(2), "302 vs " + "4".repeat(1 + random.nextInt(80)));
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    return Stream.generate(one).limit(1 + random.nextInt(most)).toList();
  }

  private @Nullable String maybe(String text) {
    return random.nextBoolean() ? text : null;
  }

  private String text(int words) {
    return IntStream.range(0, 1 + random.nextInt(words))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
