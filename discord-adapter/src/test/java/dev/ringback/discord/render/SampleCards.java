package dev.ringback.discord.render;

import dev.ringback.card.Accent;
import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.card.Body.Style;
import dev.ringback.card.Card;
import dev.ringback.card.Direction;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cards as the core writes them, kept by hand so that the pictures of them stay the same. */
final class SampleCards {

  private SampleCards() {}

  /** One code. */
  static Card single() {
    return new Card(
        Card.Outcome.ANSWERED,
        Locale.ENGLISH,
        Direction.LEFT_TO_RIGHT,
        "302",
        "302 Moved Temporarily",
        "3xx redirection · current",
        Accent.REDIRECTION,
        List.of(
            new Block.Lead("302 says that the callee can be reached at another address for now."),
            new Block.Notice("Read as 302, because 303 is not registered."),
            new Block.Section(
                "Description",
                Body.paragraphs(
                    "The called address is not in use at the moment, and `Contact` names where to"
                        + " try instead. The new address holds for this one request, or for as long"
                        + " as `Expires` or the `expires` parameter of `Contact` says.")),
            new Block.Section(
                "When you see it",
                Body.of(
                    Style.BULLETS,
                    List.of(
                        "A user has set call forwarding on the phone or in the PBX.",
                        "An SBC sheds a call to another SBC or site."))),
            new Block.Section(
                "How to fix",
                Body.of(
                    Style.STEPS,
                    List.of(
                        "Read `Contact` in the response; that is the address to call.",
                        "Look for a forwarding loop if the new address answers 302 again."))),
            new Block.Verdicts(
                "What to do now",
                List.of(
                    verdict(
                        null,
                        "nobody",
                        "elsewhere",
                        "Nothing is broken, so send the call to the `Contact` address."))),
            references("RFC 3261 21.3.3", "RFC 3398 8.2.6.1")),
        List.of(
            new Action.Ask("302 vs 301", "302 vs 301"),
            new Action.Ask("302 vs 410", "302 vs 410"),
            new Action.Share("Share to channel", "302"),
            new Action.Dismiss("Dismiss")));
  }

  /** A few things to look up, each of them a button. */
  static Card search() {
    return new Card(
        Card.Outcome.ANSWERED,
        Locale.ENGLISH,
        Direction.LEFT_TO_RIGHT,
        "codec",
        "Codes about “codec”",
        "",
        Accent.NEUTRAL,
        List.of(
            new Block.Entries(
                "Matches",
                "Choose a code …",
                List.of(
                    new Block.Entry("488 Not Acceptable Here", "No codec in common.", "488"),
                    new Block.Entry("406 Not Acceptable", "`Accept` rules it out.", "406"))),
            new Block.Section("Long", Body.paragraphs("One sentence of many. ".repeat(60)))),
        List.of(
            new Action.Ask("488 vs 406", "488 vs 406"),
            new Action.Ask("Open 488", "488"),
            new Action.Dismiss("Dismiss")));
  }

  /** Nothing matches, with words of the asker that want to be Markdown. */
  static Card noMatch() {
    return new Card(
        Card.Outcome.NO_MATCH,
        Locale.ENGLISH,
        Direction.LEFT_TO_RIGHT,
        "@everyone **buzy**",
        "Nothing matches @everyone **buzy**",
        "",
        Accent.NEUTRAL,
        List.of(
            new Block.Lead("These come near."),
            new Block.Entries(
                "Nearest matches",
                "Pick one",
                List.of(
                    new Block.Entry("486 Busy Here", "the callee is busy", "486"),
                    new Block.Entry("600 Busy Everywhere", null, "600")))),
        List.of(new Action.Share("Share to channel", "buzy"), new Action.Dismiss("Dismiss")));
  }

  /** More to look up than fits in buttons. */
  static Card list() {
    return new Card(
        Card.Outcome.ANSWERED,
        Locale.ENGLISH,
        Direction.LEFT_TO_RIGHT,
        "list",
        "SIP response codes",
        "",
        Accent.NEUTRAL,
        List.of(codes("1xx provisional", 100, 20), codes("4xx client error", 400, 20)),
        List.of());
  }

  private static Block.Entries codes(String heading, int from, int count) {
    return new Block.Entries(
        heading,
        "Pick a code",
        IntStream.range(from, from + count)
            .mapToObj(code -> new Block.Entry(code + " Phrase", null, String.valueOf(code)))
            .toList());
  }

  static Block.Verdict verdict(@Nullable String label, String owner, String retry, String text) {
    return new Block.Verdict(
        label,
        List.of(
            new Block.Ruling("Owner", owner),
            new Block.Ruling("Retry", retry),
            new Block.Ruling("Next route", "no"),
            new Block.Ruling("Page someone", "no")),
        text);
  }

  static Block.References references(String... labels) {
    return new Block.References(
        "References",
        List.of(labels).stream()
            .map(label ->
                new Block.Link(
                    label,
                    label.startsWith("RFC 3261")
                        ? "https://www.rfc-editor.org/rfc/rfc3261.html#section-"
                            + label.substring(9)
                        : null))
            .toList());
  }
}
