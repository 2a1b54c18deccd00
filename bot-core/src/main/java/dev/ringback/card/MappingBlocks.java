package dev.ringback.card;

import dev.ringback.card.Block.Difference;
import dev.ringback.card.Block.Differences;
import dev.ringback.card.Block.Value;
import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Mapping;
import dev.ringback.data.Reference;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How documents and products turn causes into responses and back, one line each. */
final class MappingBlocks {

  private final Catalog catalog;
  private final Parts parts;

  MappingBlocks(Catalog catalog) {
    this.catalog = catalog;
    this.parts = new Parts(catalog);
  }

  /** What becomes of a cause, by source. */
  Block toSip(RegistryEntry cause) {
    return parts.section(
        "to-sip",
        new Body(
            Style.BULLETS,
            catalog.mappings().stream().flatMap(mapping -> row(mapping, cause).stream()).toList()));
  }

  /** The responses that become a cause, by source; nothing if none does. */
  Optional<Block> fromSip(RegistryEntry cause) {
    int number = Integer.parseInt(cause.digits());
    return turned("from-sip", mapping -> mapping.responsesFor(number));
  }

  /** The causes that become a response, by source; nothing if none does. */
  Optional<Block> fromCause(int code) {
    return turned("from-cause", mapping -> mapping.causesFor(code));
  }

  /** Numbers only, as there are many; what they are called stands behind the buttons. */
  private Optional<Block> turned(String heading, Function<Mapping, Stream<Integer>> from) {
    var items =
        catalog.mappings().stream()
            .map(mapping ->
                new Item(
                    mapping.source(),
                    from.apply(mapping)
                        .map(String::valueOf)
                        .collect(Collectors.joining(catalog.message("join.dot")))))
            .filter(item -> !item.text().isEmpty())
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.section(heading, new Body(Style.BULLETS, items)));
  }

  /** What becomes of several causes, source by source, where they differ; nothing for others. */
  List<Block> compared(List<Entry> entries) {
    if (entries.stream().anyMatch(entry -> entry.registry() != Registry.CAUSE)) {
      return List.of();
    }
    var rows =
        catalog.mappings().stream()
            .filter(mapping -> entries.stream().anyMatch(e -> row(mapping, e).isPresent()))
            .map(mapping ->
                new Difference(
                    mapping.source(),
                    entries.stream()
                        .map(e ->
                            new Value(
                                e.digits(),
                                row(mapping, e)
                                    .map(Item::text)
                                    .orElseGet(() -> catalog.message("mapping.missing"))))
                        .toList()))
            .filter(row -> row.values().stream().map(Value::text).distinct().count() > 1)
            .toList();
    return rows.isEmpty() ? List.of() : List.of(new Differences(parts.heading("to-sip"), rows));
  }

  private Optional<Item> row(Mapping mapping, Entry cause) {
    return mapping
        .ofCause(Integer.parseInt(cause.digits()))
        .or(mapping::ofOtherCauses)
        .map(row -> {
          var targets = new ArrayList<>(row.sip().stream().map(this::response).toList());
          if (row.name() != null && !targets.isEmpty() && !row.otherwise()) {
            targets.set(0, catalog.message("mapping.named", targets.getFirst(), row.name()));
          }
          return item(mapping, targets, row.byDefault(), row.otherwise(), row.note());
        });
  }

  /** What becomes of a response, by source; empty for those that no table has. */
  List<Item> toCause(int code) {
    return catalog.mappings().stream()
        .flatMap(mapping ->
            mapping
                .ofResponse(code)
                .or(mapping::ofOtherResponses)
                .map(row ->
                    item(
                        mapping,
                        row.cause().stream().map(number -> cause(number, row.name())).toList(),
                        row.byDefault(),
                        row.otherwise(),
                        row.note()))
                .stream())
        .toList();
  }

  /** Where the RFCs say what becomes of causes. */
  Stream<Reference> toSipReferences() {
    return references(Mapping::toSipDefined);
  }

  /** Where the RFCs say what becomes of responses. */
  Stream<Reference> toCauseReferences() {
    return references(Mapping::toCauseDefined);
  }

  private Stream<Reference> references(Function<Mapping, @Nullable Reference> direction) {
    return catalog.mappings().stream()
        .filter(Mapping::byRfc)
        .map(mapping -> {
          var section = direction.apply(mapping);
          return section == null ? new Reference(mapping.source(), null) : section;
        });
  }

  private Item item(
      Mapping mapping,
      List<String> targets,
      boolean byDefault,
      boolean otherwise,
      @Nullable String note) {
    var target =
        targets.isEmpty()
            ? catalog.message("mapping.none")
            : targets.stream().collect(Collectors.joining(catalog.message("mapping.or")));
    var rule = otherwise ? "mapping.otherwise" : "mapping.by-default";
    var qualified = byDefault || otherwise ? catalog.message(rule, target) : target;
    return new Item(
        mapping.source(),
        note == null
            ? qualified
            : catalog.message("mapping.noted", qualified, catalog.message("mapping.note." + note)));
  }

  private String response(int code) {
    return catalog.response(code).map(SipResponse::label).orElseGet(() -> String.valueOf(code));
  }

  /** A cause by its own name and that of the product; one of the product has only the latter. */
  private String cause(int number, @Nullable String name) {
    var label =
        catalog
            .cause(number)
            .map(cause -> number + " " + cause.name())
            .orElseGet(() -> String.valueOf(number));
    return name == null ? label : catalog.message("mapping.named", label, name);
  }
}
