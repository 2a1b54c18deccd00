package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the catalog has of one registry, beside the responses. */
final class Entries {

  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  private Entries() {}

  static List<RegistryEntry> of(Registry registry) {
    return CATALOG
        .entries()
        .filter(entry -> entry.registry() == registry)
        .map(RegistryEntry.class::cast)
        .toList();
  }

  static List<RegistryEntry.Facts> facts(Registry registry) {
    return of(registry).stream().map(RegistryEntry::facts).toList();
  }

  /**
   * Holds that entries, which stand in the order of the rows, are told in other words than those.
   */
  static void holdOtherWords(List<RegistryEntry> entries, List<Row> rows) {
    var takenOver = new ArrayList<String>();
    for (int i = 0; i < entries.size(); i++) {
      var summary = entries.get(i).summary();
      if (Wording.isTakenOver(summary, rows.get(i).text("meaning_fact"))) {
        takenOver.add(entries.get(i).label() + ": " + summary);
      }
    }
    assertThat(takenOver).isEmpty();
  }
}
