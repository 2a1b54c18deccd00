package dev.ringback.slack.block;

import dev.ringback.card.Accent;
import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.card.Card;
import dev.ringback.card.Card.Outcome;
import dev.ringback.card.Direction;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Cards by hand, with every kind of block, style and action between them. */
final class Cards {

  private Cards() {}

  static Card comparison() {
    return comparison(Direction.LEFT_TO_RIGHT);
  }

  static Card comparison(Direction direction) {
    return card(
        direction,
        "302 Moved Temporarily vs 410 Gone",
        "3xx redirection, 4xx client error",
        List.of(
            new Block.Lead("302 names a new address in `Contact`, 410 names none."),
            new Block.Notice("Read as `302 vs 410`."),
            new Block.Columns(
                "Description",
                List.of(
                    new Block.Column(
                        "302 Moved Temporarily", Body.paragraphs("For now.", "Try it.")),
                    new Block.Column("410 Gone", Body.paragraphs("For good.")))),
            new Block.Columns(
                "How to fix",
                List.of(
                    new Block.Column(
                        "302 Moved Temporarily",
                        Body.of(Style.STEPS, List.of("Read `Contact`.", "Call it."))),
                    new Block.Column(
                        "410 Gone",
                        new Body(
                            Style.BULLETS,
                            List.of(new Item("First", "Stop calling."), new Item(null, "Ask.")))))),
            new Block.Differences(
                "Key differences",
                List.of(
                    new Block.Difference(
                        "Retry",
                        List.of(
                            new Block.Value("302", "at `Contact`"),
                            new Block.Value("410", "no"))))),
            new Block.Verdicts(
                "What to do now",
                List.of(verdict("302", "Follow it."), verdict("410", "Clean up."))),
            new Block.References(
                "References",
                List.of(
                    new Block.Link(
                        "RFC 3261 21.3.3", "https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3"),
                    new Block.Link("Q.850", null)))),
        List.of(
            new Action.Ask("302 alone", "302"),
            new Action.Share("Share to channel", "302 vs 410"),
            new Action.Dismiss("Dismiss")));
  }

  static Card sections() {
    return card(
        "486 Busy Here",
        "",
        List.of(
            new Block.Section("Description", Body.paragraphs("One.", "Two with `Retry-After`.")),
            new Block.Section(
                "When you see it", Body.of(Style.BULLETS, List.of("On a call.", "In a test."))),
            new Block.Section(
                "How to fix",
                new Body(
                    Style.STEPS,
                    List.of(new Item("Received", "Wait."), new Item(null, "Call again.")))),
            new Block.Verdicts(
                "What to do now",
                List.of(
                    new Block.Verdict(
                        null, List.of(new Block.Ruling("Owner", "caller")), "Wait.")))),
        List.of(new Action.Ask("Help", "")));
  }

  static Card lookups(int entries) {
    return card(
        "Client error",
        "4xx",
        List.of(
            new Block.Entries(
                "Codes",
                "Open a code",
                IntStream.range(0, entries)
                    .mapToObj(i ->
                        new Block.Entry(
                            (400 + i) + " Phrase",
                            i % 2 == 0 ? "What it is." : null,
                            "" + (400 + i)))
                    .toList())),
        List.of(new Action.Dismiss("Dismiss")));
  }

  static Card card(String title, String subtitle, List<Block> blocks, List<Action> actions) {
    return card(Direction.LEFT_TO_RIGHT, title, subtitle, blocks, actions);
  }

  private static Card card(
      Direction direction,
      String title,
      String subtitle,
      List<Block> blocks,
      List<Action> actions) {
    return new Card(
        Outcome.ANSWERED,
        Locale.ENGLISH,
        direction,
        "302 vs 410",
        title,
        subtitle,
        Accent.NEUTRAL,
        blocks,
        actions);
  }

  private static Block.Verdict verdict(String label, String text) {
    return new Block.Verdict(
        label,
        List.of(new Block.Ruling("Owner", "carrier"), new Block.Ruling("Next route", "no")),
        text);
  }
}
