package dev.ringback.discord.render;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cards as nobody would write them: every kind of block in any number, with texts of every kind.
 */
final class RandomCards {

  private static final List<String> SCRAPS =
      List.of(
          "@everyone",
          "<@4000>",
          "<@&5>",
          "<#3>",
          "<t:1:R>",
          "</sip:8>",
          "[a](https://b.example)",
          "```",
          "`",
          "**",
          "__",
          "~~",
          "||",
          "\n# ",
          "\n- ",
          "\n> ",
          "1. ",
          ":warning:",
          "https://a.example",
          "\\",
          "\u202e",
          "\u2068",
          "\u200b",
          "\u00a0",
          "\0",
          "\ud800",
          "\ud83d\ude00",
          "مرحبا",
          "一つ。",
          "Retry it. ",
          "`Contact: a. b` ",
          "302 ",
          "word ",
          ". ");

  private final Random random;
  private final int most;

  /**
   * A source of cards.
   *
   * @param most how many scraps the longest text is made of
   */
  RandomCards(long seed, int most) {
    random = new Random(seed);
    this.most = most;
  }

  Card card() {
    return new Card(
        pick(List.of(Card.Outcome.values())),
        Locale.ENGLISH,
        Direction.LEFT_TO_RIGHT,
        text(),
        text(),
        text(),
        pick(List.of(Accent.values())),
        several(30, this::block),
        several(14, this::action));
  }

  private Block block() {
    return switch (random.nextInt(8)) {
      case 0 -> new Block.Lead(text());
      case 1 -> new Block.Notice(text());
      case 2 -> new Block.Section(text(), body());
      case 3 -> new Block.Columns(text(), several(6, () -> new Block.Column(text(), body())));
      case 4 -> new Block.Differences(text(), several(30, this::difference));
      case 5 -> new Block.Verdicts(text(), several(6, this::verdict));
      case 6 -> new Block.Entries(text(), text(), several(80, this::entry));
      default -> new Block.References(text(), several(12, this::link));
    };
  }

  private Action action() {
    return switch (random.nextInt(3)) {
      case 0 -> new Action.Ask(text(), text());
      case 1 -> new Action.Share(text(), text());
      default -> new Action.Dismiss(text());
    };
  }

  private Body body() {
    return new Body(
        pick(List.of(Body.Style.values())),
        several(6, () -> new Body.Item(orNull(this::text), text())));
  }

  private Block.Difference difference() {
    return new Block.Difference(text(), several(5, () -> new Block.Value(text(), text())));
  }

  private Block.Verdict verdict() {
    return new Block.Verdict(
        orNull(this::text), several(4, () -> new Block.Ruling(text(), text())), text());
  }

  private Block.Entry entry() {
    return new Block.Entry(text(), orNull(this::text), text());
  }

  private Block.Link link() {
    return new Block.Link(
        text(),
        orNull(() -> random.nextBoolean() ? "https://rfc.example/" + random.nextInt() : text()));
  }

  String text() {
    int scraps = random.nextInt(4) > 0 ? random.nextInt(6) : random.nextInt(most);
    var text = new StringBuilder();
    for (int i = 0; i < scraps; i++) {
      text.append(pick(SCRAPS));
    }
    return text.toString();
  }

  private <T> List<T> several(int most, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> @Nullable T orNull(Supplier<T> one) {
    return random.nextInt(3) == 0 ? null : one.get();
  }
}
