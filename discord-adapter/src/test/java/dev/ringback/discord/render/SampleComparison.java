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

/** The card that the bot is built for, kept by hand like the other samples. */
final class SampleComparison {

  private SampleComparison() {}

  /** Two codes side by side. */
  static Card comparison() {
    return new Card(
        Card.Outcome.ANSWERED,
        Locale.ENGLISH,
        Direction.LEFT_TO_RIGHT,
        "302 vs 410",
        "302 Moved Temporarily vs 410 Gone",
        "3xx redirection · 4xx client error",
        Accent.REDIRECTION,
        List.of(
            new Block.Lead(
                "302 has a new address to try now, while 410 says that the old one is gone for good"
                    + " and that nobody knows a new one."),
            columns(
                "Description",
                Body.paragraphs(
                    "The called address is not in use at the moment, and `Contact` names where to"
                        + " try instead. The new address holds for this one request, or for as long"
                        + " as `Expires` or the `expires` parameter of `Contact` says."),
                Body.paragraphs(
                    "The user is no longer at this server, and no forwarding address is known. The"
                        + " state is expected to last; where that is not certain, 404 is the right"
                        + " answer.")),
            columns(
                "When you see it",
                Body.of(
                    Style.BULLETS,
                    List.of(
                        "A user has set call forwarding on the phone or in the PBX.",
                        "A redirect server or a routing engine answers with the real destination.",
                        "An SBC sheds a call to another SBC or site.")),
                Body.of(
                    Style.BULLETS,
                    List.of(
                        "A number was ported away or taken out of service.",
                        "An account was deleted while its address is still in a dial plan."))),
            columns(
                "How to fix",
                Body.of(
                    Style.STEPS,
                    List.of(
                        "Read `Contact` in the response; that is the address to call.",
                        "Check that your side may follow redirects, and that policy lets calls go"
                            + " to that domain or number.",
                        "Look for a forwarding loop if the new address answers 302 again.",
                        "If every call to that number gets it, ask the owner to route there"
                            + " directly.")),
                Body.of(
                    Style.STEPS,
                    List.of(
                        "Check the number with the caller; it may be an old one.",
                        "Take the address out of routing tables and dial plans.",
                        "If the number is in use, ask its carrier why it answers 410."))),
            new Block.Differences(
                "Key differences",
                List.of(
                    difference("Class", "3xx redirection", "4xx client error"),
                    difference("Retry", "at another address", "no"),
                    difference("May be cached", "only for the stated expiry", "nothing to cache"),
                    difference(
                        "Forking proxy",
                        "may try the addresses in `Contact` itself",
                        "lets the other branches go on and may choose it as the best answer"),
                    difference("Header fields", "must have `Contact`", "none of its own"),
                    difference(
                        "Q.850 cause", "23 redirection to new destination", "22 number changed"))),
            columns(
                "When to use which",
                new Body(
                    Style.PARAGRAPHS,
                    List.of(
                        new Body.Item(
                            "Received",
                            "Try the addresses in `Contact`; keep them only for the stated"
                                + " expiry."),
                        new Body.Item(
                            "Sending",
                            "Send it when a user can be reached at another address for a limited"
                                + " time."))),
                new Body(
                    Style.PARAGRAPHS,
                    List.of(
                        new Body.Item("Received", "Stop calling this address and tell the caller."),
                        new Body.Item(
                            "Sending",
                            "Send it when the user has left for good and you know no new"
                                + " address.")))),
            new Block.Verdicts(
                "What to do now",
                List.of(
                    SampleCards.verdict(
                        "302",
                        "nobody",
                        "elsewhere",
                        "Nothing is broken, so send the call to the `Contact` address."),
                    SampleCards.verdict(
                        "410",
                        "caller",
                        "no",
                        "The number is dead, so no other route will help."))),
            SampleCards.references("RFC 3261 21.3.3", "RFC 3261 21.4.9", "RFC 3398 8.2.6.1")),
        List.of(
            new Action.Ask("302 Moved Temporarily", "302"),
            new Action.Ask("410 Gone", "410"),
            new Action.Ask("410 vs 302", "410 vs 302"),
            new Action.Share("Share to channel", "302 vs 410"),
            new Action.Dismiss("Dismiss")));
  }

  private static Block.Columns columns(String heading, Body left, Body right) {
    return new Block.Columns(
        heading,
        List.of(
            new Block.Column("302 Moved Temporarily", left), new Block.Column("410 Gone", right)));
  }

  private static Block.Difference difference(String aspect, String left, String right) {
    return new Block.Difference(
        aspect, List.of(new Block.Value("302", left), new Block.Value("410", right)));
  }
}
