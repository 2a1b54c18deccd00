package dev.ringback.card;

import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Reference;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What cards say of entries that are no responses: causes, warnings, product codes, names. */
final class EntryBlocks {

  private final Catalog catalog;
  private final Parts parts;
  private final MappingBlocks mappings;
  private final Related related;

  EntryBlocks(Catalog catalog) {
    this.catalog = catalog;
    this.parts = new Parts(catalog);
    this.mappings = new MappingBlocks(catalog);
    this.related = new Related(catalog);
  }

  /** A card about one entry. */
  List<Block> of(RegistryEntry entry) {
    var blocks = new ArrayList<Block>();
    var prose = entry.prose();
    blocks.add(new Block.Lead(parts.introduced(entry)));
    if (prose.description() != null) {
      blocks.add(parts.section("description", Body.paragraphs(prose.description())));
    }
    if (!prose.values().isEmpty()) {
      blocks.add(parts.section("values", values(prose)));
    }
    if (!prose.fix().isEmpty()) {
      blocks.add(parts.section("fix", Parts.listed(Style.STEPS, prose.fix())));
    }
    if (entry.registry() == Registry.CAUSE) {
      blocks.add(mappings.toSip(entry));
      mappings.fromSip(entry).ifPresent(blocks::add);
    }
    parts.unregistered(entry).ifPresent(blocks::add);
    var details = details(entry);
    if (!details.isEmpty()) {
      blocks.add(parts.section("details", new Body(Style.PARAGRAPHS, details)));
    }
    var leads = related.entries(entry);
    if (!leads.isEmpty()) {
      blocks.add(parts.entries("related", leads.stream().map(Parts::bareEntry).toList()));
    }
    if (!entry.defined().isEmpty()) {
      var mapped =
          entry.registry() == Registry.CAUSE
              ? Stream.concat(mappings.toSipReferences(), mappings.toCauseReferences())
              : Stream.<Reference>empty();
      blocks.add(parts.references(Stream.concat(entry.defined().stream(), mapped)));
    }
    return blocks;
  }

  private static Body values(RegistryEntry.Prose prose) {
    return new Body(
        Style.BULLETS,
        prose.values().entrySet().stream()
            .map(value -> new Item(value.getKey().toString(), Parts.capitalized(value.getValue())))
            .toList());
  }

  private List<Item> details(RegistryEntry entry) {
    var facts = entry.facts();
    var items = new ArrayList<Item>();
    if (facts.group() != null) {
      items.add(item("group", catalog.message("group." + facts.group())));
    }
    if (facts.nationalUse()) {
      items.add(item("national-use", catalog.message("final.yes")));
    }
    if (facts.compact() != null) {
      items.add(item("compact", "`" + facts.compact() + "`"));
    }
    if (entry.registry() == Registry.PRODUCT) {
      items.add(item("product", String.valueOf(facts.product())));
      facts.statusCodes().forEach(code -> items.add(item("status", status(code))));
      items.add(item("source", String.valueOf(facts.source())));
    }
    return items;
  }

  /** A status code that a product uses, with what it must be treated as if it is not registered. */
  private String status(int code) {
    return catalog
        .response(code)
        .map(Entry::label)
        .orElseGet(() ->
            catalog.message(
                "product.unregistered",
                code,
                catalog.response(ResponseClass.of(code).unknownCodeMeans()).orElseThrow().label()));
  }

  private Item item(String aspect, String text) {
    return new Item(catalog.message("aspect." + aspect), text);
  }
}
