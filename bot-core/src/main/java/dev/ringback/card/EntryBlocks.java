package dev.ringback.card;

import dev.ringback.card.Block.Column;
import dev.ringback.card.Block.Columns;
import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What cards say of entries that are no responses: causes, warnings, products, names. */
final class EntryBlocks {

  private static final int MOST_CODES = 10;

  private final Catalog catalog;
  private final Parts parts;
  private final MappingBlocks mappings;

  EntryBlocks(Catalog catalog) {
    this.catalog = catalog;
    this.parts = new Parts(catalog);
    this.mappings = new MappingBlocks(catalog);
  }

  /** A card about one entry. */
  List<Block> of(RegistryEntry entry) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Lead(parts.introduced(entry)));
    var prose = entry.prose();
    if (prose.description() != null) {
      blocks.add(parts.section("description", Body.paragraphs(prose.description())));
    }
    if (!prose.values().isEmpty()) {
      blocks.add(parts.section("values", values(prose)));
    }
    if (!prose.fix().isEmpty()) {
      blocks.add(parts.section("fix", Parts.listed(Style.STEPS, prose.fix())));
    }
    facts(entry).ifPresentAdd(blocks);
    if (entry.registry() == Registry.CAUSE) {
      blocks.addAll(mappings.toSip(entry));
    }
    return blocks;
  }
}
