package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a card about a group of codes says: each code by the same four questions. */
final class GroupBlocks {

  private final Catalog catalog;
  private final Parts parts;

  GroupBlocks(Catalog catalog) {
    this.catalog = catalog;
    this.parts = new Parts(catalog);
  }

  List<Block> of(Group group) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Lead(group.summary()));
    group
        .entries()
        .forEach((key, member) -> blocks.add(new Block.Section(title(key), body(member))));
    blocks.add(parts.entries("open", members(group).stream().map(Parts::bareEntry).toList()));
    return blocks;
  }

  /** One code with the phrase that makes it another thing, and what an operator decides then. */
  List<Block> of(Answer.Varied varied, Group group) {
    var code = varied.response().code();
    var member = Objects.requireNonNull(group.entries().get(varied.variant().key(code)));
    return List.of(
        new Block.Lead(member.who()),
        parts.section(
            "description",
            new Body(
                Style.PARAGRAPHS,
                List.of(
                    new Item(catalog.message("label.carries"), member.carries()),
                    new Item(catalog.message("label.redress"), member.redress())))),
        new Block.Verdicts(
            parts.heading("verdict"),
            List.of(
                new Block.Verdict(
                    null, new FactPhrases(catalog).rulings(varied.variant()), member.never()))),
        parts.entries("related", members(group).stream().map(Parts::bareEntry).toList()),
        parts.references(List.of(varied.response())));
  }

  /** The registered codes of the group. */
  List<Entry> members(Group group) {
    return group.entries().keySet().stream()
        .map(key -> Integer.parseInt(key.substring(0, 3)))
        .distinct()
        .flatMap(code -> catalog.response(code).stream())
        .map(Entry.class::cast)
        .toList();
  }

  /** A key is a code, or a code with the phrase that makes it another thing. */
  private String title(String key) {
    return key.length() > 3
        ? catalog.message("group-title." + key.replace(' ', '-'))
        : catalog.response(Integer.parseInt(key)).orElseThrow().label();
  }

  private Body body(Group.Member member) {
    return new Body(
        Style.PARAGRAPHS,
        List.of(
            new Item(catalog.message("label.who"), member.who()),
            new Item(catalog.message("label.carries"), member.carries()),
            new Item(catalog.message("label.redress"), member.redress()),
            new Item(catalog.message("label.never"), member.never())));
  }
}
