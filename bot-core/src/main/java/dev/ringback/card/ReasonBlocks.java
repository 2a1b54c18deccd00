package dev.ringback.card;

import dev.ringback.answer.Answer.Reported;
import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What cards say of the values of a Reason header field: what each tells, and of what it may. */
final class ReasonBlocks {

  private static final Reference REASON = new Reference("RFC 3326", "2");
  private static final Reference SEVERAL_VALUES = new Reference("RFC 9366", null);

  /** The one protocol that may stand there several times (RFC 9366, RFC 9410). */
  private static final String STIR = "STIR";

  private final Catalog catalog;
  private final Parts parts;

  ReasonBlocks(Catalog catalog) {
    this.catalog = catalog;
    this.parts = new Parts(catalog);
  }

  List<Block> of(Reported reported) {
    var values = reported.values();
    var blocks = new ArrayList<Block>();
    if (isRepeated(values)) {
      blocks.add(new Block.Notice(catalog.message("reported.repeated")));
    }
    blocks.add(new Block.Lead(told(values.getFirst())));
    if (values.size() > 1) {
      blocks.add(
          parts.section(
              "reported",
              new Body(
                  Style.BULLETS,
                  values.stream()
                      .map(value ->
                          new Item(value.protocol().name() + " " + value.cause(), told(value)))
                      .toList())));
    }
    blocks.add(parts.section("description", Body.of(Style.PARAGRAPHS, description(reported))));
    blocks.add(parts.entries("open", leadsTo(reported).map(Parts::bareEntry).distinct().toList()));
    blocks.add(
        parts.references(
            Stream.concat(
                values.size() > 1 ? Stream.of(REASON, SEVERAL_VALUES) : Stream.of(REASON),
                values.stream().flatMap(value -> value.protocol().defined().stream()))));
    return blocks;
  }

  /** What the prose says of the cause of that protocol, else what the number is by itself. */
  private String told(Reported.Value value) {
    var protocol = value.protocol();
    var meaning = value.meaning();
    var clause = protocol.prose().values().get(Integer.parseInt(value.cause()));
    if (clause != null) {
      return catalog.message("reported.says", protocol.name(), value.cause(), clause);
    }
    return meaning == null
        ? catalog.message("reported.unknown", protocol.name(), value.cause())
        : catalog.message(
            "reported.is", protocol.name(), value.cause(), meaning.label(), meaning.summary());
  }

  private List<String> description(Reported reported) {
    var texts = new ArrayList<String>();
    if (reported.beside() != null) {
      texts.add(
          catalog.message(
              "reported.beside", reported.beside().label(), reported.beside().summary()));
    }
    if (reported.values().stream().anyMatch(value -> value.protocol().name().equals(STIR))) {
      texts.add(catalog.message("reported.stir"));
    }
    reported.values().stream()
        .map(value -> value.protocol().prose().description())
        .filter(Objects::nonNull)
        .distinct()
        .forEach(texts::add);
    return texts;
  }

  private static Stream<Entry> leadsTo(Reported reported) {
    var meanings = reported.values().stream().map(Reported.Value::meaning);
    var protocols = reported.values().stream().map(Reported.Value::protocol);
    return Stream.<Stream<? extends Entry>>of(
            Stream.ofNullable(reported.beside()), meanings.filter(Objects::nonNull), protocols)
        .flatMap(entries -> entries);
  }

  private static boolean isRepeated(List<Reported.Value> values) {
    var seen = new HashSet<String>();
    return values.stream()
        .map(value -> value.protocol().name())
        .anyMatch(name -> !seen.add(name) && !name.equals(STIR));
  }
}
