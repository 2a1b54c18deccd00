package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.data.Catalog;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a card about one response says. */
final class SingleBlocks {

  private final Catalog catalog;
  private final Parts parts;
  private final Aspects aspects;
  private final Related related;
  private final Titles titles;

  SingleBlocks(Catalog catalog) {
    this.catalog = catalog;
    this.related = new Related(catalog);
    this.parts = new Parts(catalog);
    this.aspects = new Aspects(catalog);
    this.titles = new Titles(catalog);
  }

  /** What an operator needs at once. */
  List<Block> inShort(SipResponse response) {
    var prose = response.prose();
    var fix = response.responseClass().isFailure() ? "fix" : "next";
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Lead(Parts.capitalized(prose.summary())));
    blocks.add(parts.section("description", Parts.description(response)));
    blocks.add(parts.section("seen", parts.seen(response)));
    blocks.add(parts.section(fix, parts.fix(response)));
    if (prose.devices() != null) {
      blocks.add(parts.section("devices", Body.paragraphs(prose.devices())));
    }
    blocks.add(
        new Block.Verdicts(parts.heading("verdict"), List.of(parts.verdict(null, response))));
    blocks.add(parts.entries("related", related(response)));
    blocks.add(parts.references(List.of(response)));
    return blocks;
  }

  private List<Block.Entry> related(SipResponse response) {
    var confused =
        related.confused(response).stream()
            .map(other ->
                new Block.Entry(
                    catalog.message("action.versus", other.label()),
                    catalog.contrast(response, other).orElseGet(() -> parts.introduced(other)),
                    titles.query(new Answer.Comparison(List.of(response, other)))));
    return Stream.concat(confused, related.around(response).stream().map(Parts::bareEntry))
        .limit(Related.MOST)
        .toList();
  }

  /** What the short card leaves out: the rules of the protocol. */
  List<Block> inFull(SipResponse response) {
    var facts = response.facts();
    return List.of(
        new Block.Lead(Parts.capitalized(response.prose().summary())),
        parts.section("which", parts.whenToUse(response)),
        parts.section("details", aspects.details(response)),
        new Block.Verdicts(parts.heading("verdict"), List.of(parts.verdict(null, response))),
        parts.references(
            Stream.of(List.of(facts.defined()), facts.retryBasis(), facts.changed())
                .flatMap(List::stream)));
  }
}
