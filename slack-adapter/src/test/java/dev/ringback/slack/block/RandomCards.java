package dev.ringback.slack.block;

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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cards far from what the core writes: of any length, hostile, empty. Sentences are marked where
 * they begin and end, so that a test can see one that was cut.
 */
final class RandomCards {

  private static final List<String> HOSTILE =
      List.of(
          "<!channel>",
          "<@U1>",
          "<#C1>",
          "@everyone",
          "<!date^1^{date}^http://a|b>",
          "*b*",
          "_i_",
          "~s~",
          "`",
          "```",
          ">>> q",
          "&amp;",
          "&",
          "<",
          ":fire:",
          "\n",
          "\r\n",
          "\t",
          "\0",
          "\u202E",
          "\u2028",
          "\u200B",
          "\u2067",
          "\uD83D\uDE00",
          "\uD83D",
          "http://a.example/x",
          "[a](http://b)",
          "# h",
          "1. x");

  private final Random random;
  private int sentences;

  RandomCards(long seed) {
    random = new Random(seed);
  }

  Card card() {
    return new Card(
        pick(List.of(Card.Outcome.values())),
        Locale.ENGLISH,
        pick(List.of(Direction.values())),
        label(),
        label(),
        random.nextBoolean() ? text() : "",
        Accent.NEUTRAL,
        list(1, 60 / (1 + random.nextInt(6)), this::block),
        list(0, 40, this::action));
  }

  private Block block() {
    return switch (random.nextInt(8)) {
      case 0 -> new Block.Lead(text());
      case 1 -> new Block.Notice(text());
      case 2 -> new Block.Section(label(), body());
      case 3 -> new Block.Columns(label(), list(2, 11, () -> new Block.Column(label(), body())));
      case 4 -> new Block.Differences(label(), list(0, 30, this::difference));
      case 5 -> new Block.Verdicts(label(), list(0, 6, this::verdict));
      case 6 -> new Block.Entries(label(), label(), entries());
      default -> new Block.References(label(), list(0, 10, () -> new Block.Link(label(), url())));
    };
  }

  private Body body() {
    return new Body(
        pick(List.of(Body.Style.values())),
        list(1, 5, () -> new Body.Item(random.nextBoolean() ? null : label(), text())));
  }

  private Block.Difference difference() {
    return new Block.Difference(label(), list(1, 5, () -> new Block.Value(label(), label())));
  }

  private Block.Verdict verdict() {
    var rulings = list(0, 5, () -> new Block.Ruling(label(), label()));
    return new Block.Verdict(random.nextBoolean() ? null : label(), rulings, text());
  }

  private List<Block.Entry> entries() {
    return IntStream.range(0, 1 + random.nextInt(120))
        .mapToObj(i -> new Block.Entry(label(), random.nextBoolean() ? null : text(), i + label()))
        .toList();
  }

  private Action action() {
    return switch (random.nextInt(3)) {
      case 0 -> new Action.Ask(label(), label());
      case 1 -> new Action.Share(label(), label());
      default -> new Action.Dismiss(label());
    };
  }

  private @Nullable String url() {
    return pick(List.of("https://example.com/a?b=c&d", "https://a b", "x".repeat(4000), label()));
  }

  private String label() {
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> " \n";
      case 2 -> hostile(200);
      case 3 -> "x".repeat(random.nextInt(5000));
      case 4 -> "<&>".repeat(random.nextInt(100));
      case 5 -> "\uD83D\uDE00".repeat(random.nextInt(200));
      default -> "Label " + random.nextInt(1000);
    };
  }

  private String text() {
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1 -> hostile(30);
      case 2 -> hostile(3000);
      case 3 -> "⟦no end " + "x".repeat(20_000) + "⟧";
      case 4 -> sentences(random.nextInt(500));
      case 5 -> "<&>".repeat(random.nextInt(2000));
      default -> sentences(1 + random.nextInt(4));
    };
  }

  private String sentences(int count) {
    var text = new StringBuilder();
    for (var i = 0; i < count; i++) {
      var mark = sentences++;
      text.append('⟦').append(mark).append(" Words with `code` & <more> in between ");
      text.append(mark).append("⟧. ");
    }
    return text.toString();
  }

  private String hostile(int count) {
    var text = new StringBuilder();
    for (var i = random.nextInt(count); i >= 0; i--) {
      text.append(pick(HOSTILE)).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private <T> List<T> list(int least, int most, Supplier<T> element) {
    return IntStream.range(0, least + random.nextInt(most - least + 1))
        .mapToObj(_ -> element.get())
        .toList();
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
