package dev.ringback.card;

import dev.ringback.card.Block.Difference;
import dev.ringback.card.Block.Differences;
import dev.ringback.card.Block.Value;
import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Mapping;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /** What becomes of several causes, source by source, where they differ; nothing for others. */
  List<Block> compared(List<Entry> entries) {
    if (entries.stream().anyMatch(entry -> entry.registry() != Registry.CAUSE)) {
      return List.of();
    }
    var rows =
        catalog.mappings().stream()
            .filter(mapping -> entries.stream().allMatch(e -> row(mapping, e).isPresent()))
            .map(mapping ->
                new Difference(
                    mapping.source(),
                    entries.stream()
                        .map(e -> new Value(e.digits(), row(mapping, e).orElseThrow().text()))
                        .toList()))
            .filter(row -> row.values().stream().map(Value::text).distinct().count() > 1)
            .toList();
    return rows.isEmpty() ? List.of() : List.of(new Differences(parts.heading("to-sip"), rows));
  }

  private Optional<Item> row(Mapping mapping, Entry cause) {
    return mapping
        .ofCause(Integer.parseInt(cause.digits()))
        .map(row ->
            item(
                mapping,
                row.sip().stream().map(this::response).toList(),
                row.byDefault(),
                row.note()));
  }

  /** What becomes of a response, by source; empty for those that no table has. */
  List<Item> toCause(SipResponse response) {
    return catalog.mappings().stream()
        .flatMap(mapping ->
            mapping
                .ofResponse(response.code())
                .map(row ->
                    item(
                        mapping,
                        row.cause().stream().map(this::cause).toList(),
                        row.byDefault(),
                        row.note()))
                .stream())
        .toList();
  }

  private Item item(
      Mapping mapping, List<String> targets, boolean byDefault, @Nullable String note) {
    var target =
        targets.isEmpty()
            ? catalog.message("mapping.none")
            : targets.stream().collect(Collectors.joining(catalog.message("mapping.or")));
    var qualified = byDefault ? catalog.message("mapping.by-default", target) : target;
    return new Item(
        mapping.source(),
        note == null
            ? qualified
            : catalog.message("mapping.noted", qualified, catalog.message("mapping.note." + note)));
  }

  private String response(int code) {
    return catalog.response(code).map(SipResponse::label).orElseGet(() -> String.valueOf(code));
  }

  private String cause(int number) {
    return catalog
        .cause(number)
        .map(cause -> number + " " + cause.name())
        .orElseGet(() -> String.valueOf(number));
  }
}
