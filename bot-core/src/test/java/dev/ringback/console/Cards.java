package dev.ringback.console;

import dev.ringback.card.Accent;
import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Block.Column;
import dev.ringback.card.Block.Difference;
import dev.ringback.card.Block.Entry;
import dev.ringback.card.Block.Link;
import dev.ringback.card.Block.Ruling;
import dev.ringback.card.Block.Value;
import dev.ringback.card.Block.Verdict;
import dev.ringback.card.Body;
import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.card.Card;
import dev.ringback.card.Card.Outcome;
import dev.ringback.card.Direction;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Cards made by hand, so that how they are set is tested apart from what the catalog says. */
final class Cards {

  private Cards() {}

  static Card of(Block... blocks) {
    return of(Accent.NEUTRAL, List.of(), blocks);
  }

  private static Card of(Accent accent, List<Action> actions, Block... blocks) {
    return new Card(
        Outcome.ANSWERED,
        Locale.ENGLISH,
        Direction.LEFT_TO_RIGHT,
        "181 vs 199",
        "181 Call Is Being Forwarded vs 199 Early Dialog Terminated",
        "1xx provisional",
        accent,
        List.of(blocks),
        actions);
  }

  /** Each kind of block, each style of body, with and without what may be missing. */
  static Card everyBlock() {
    return of(
        Accent.PROVISIONAL,
        List.of(
            new Action.Ask("181 alone", "181"),
            new Action.Ask("199 first", "199 vs 181"),
            new Action.Share("Share", "181 vs 199"),
            new Action.Dismiss("Dismiss")),
        new Block.Notice("“forwardet” was read as 181."),
        new Block.Lead("181 says that the call goes on elsewhere, 199 that a branch of it ended."),
        new Block.Section(
            "Description",
            Body.paragraphs(
                "The first paragraph names `Require: 100rel`, which may break.",
                "The second is short.")),
        new Block.Section(
            "Rules",
            new Body(
                Style.PARAGRAPHS,
                List.of(
                    new Item(
                        "Received",
                        "Keep waiting for the final response, and tell the caller if you can."),
                    new Item("Sending", "Send it once.")))),
        new Block.Columns(
            "How to fix",
            List.of(
                new Column(
                    "181 Call Is Being Forwarded",
                    Body.of(
                        Style.STEPS,
                        List.of(
                            "Read `History-Info` to see where the call went, if the server sends"
                                + " it.",
                            "Look for a loop."))),
                new Column(
                    "199 Early Dialog Terminated",
                    new Body(
                        Style.BULLETS,
                        List.of(
                            new Item(
                                "What happens next", "Release what was set aside for that branch."),
                            new Item(
                                null, "The other branches go on until one of them answers.")))))),
        new Block.Differences(
            "Key differences",
            List.of(
                new Difference(
                    "Forking proxy",
                    List.of(
                        new Value(
                            "181",
                            "is passed on at once, and each branch may open an early dialog"),
                        new Value("199", "is sent once for each early dialog that ends"))),
                new Difference(
                    "Header fields",
                    List.of(
                        new Value("181", "`History-Info` (may)"),
                        new Value("199", "`Reason` (should), `Supported` (must)"))))),
        new Block.Verdicts(
            "What to do now",
            List.of(
                new Verdict(
                    "181",
                    List.of(new Ruling("Owner", "nobody"), new Ruling("Retry", "not needed")),
                    "Wait: the call is on its way."),
                new Verdict(
                    "199", List.of(new Ruling("Owner", "nobody")), "Wait for another branch."))),
        new Block.Entries(
            "Nearest matches",
            "Choose a code …",
            List.of(
                new Entry("180 Ringing", "The callee is being alerted.", "180"),
                new Entry("183 Session Progress", null, "183"))),
        new Block.References(
            "References",
            List.of(
                new Link(
                    "RFC 3261 21.1.3",
                    "https://www.rfc-editor.org/rfc/rfc3261.html#section-21.1.3"),
                new Link("ATIS-1000099", null))));
  }

  /** Five codes, which have no room side by side. */
  static Card fiveCodes() {
    var codes = List.of("300", "301", "302", "305", "380");
    return of(
        new Block.Columns(
            "Description",
            codes.stream()
                .map(code ->
                    new Column(code + " Phrase", Body.paragraphs("What " + code + " says.")))
                .toList()),
        new Block.Differences(
            "Key differences",
            List.of(
                new Difference(
                    "Retry", codes.stream().map(code -> new Value(code, "elsewhere")).toList()),
                new Difference(
                    "Header fields",
                    codes.stream()
                        .map(code -> new Value(code, "`Proxy-Authentication-Info` (must)"))
                        .toList()))));
  }

  /** More names than one column should hold. */
  static Card manyNames() {
    return of(
        new Block.Entries(
            "Codes",
            "Choose a code …",
            IntStream.range(400, 420)
                .mapToObj(
                    code -> new Entry(code + " Phrase " + "x".repeat(code % 7), null, "" + code))
                .toList()));
  }

  /** Characters of two columns and of none, and one verdict about the whole card. */
  static Card wideCharacters() {
    return of(
        new Block.Lead("转移 表示呼叫转到另一个地址，而原来的地址仍然有效，直到主叫方收到最终响应为止，请稍候再试一次。"),
        new Block.Columns(
            "説明",
            List.of(
                new Column("302 転送", Body.paragraphs("着信は別の宛先へ転送されました。📞 しばらくお待ちください。")),
                new Column(
                    "410 Gone",
                    Body.paragraphs("e\u0301te\u0301 na\u0308chste Ma\u0308rz, 👍 done.")))),
        new Block.Verdicts(
            "أمر",
            List.of(
                new Verdict(
                    null,
                    List.of(new Ruling("المالك", "لا أحد")),
                    "أعد المحاولة \u2068302\u2069 لاحقا."))));
  }
}
