package dev.ringback.slack;

import dev.ringback.Ringback;
import dev.ringback.data.Catalog;
import dev.ringback.house.MarkedCatalog;
import java.util.List;
import java.util.Locale;

/** Languages that the bot is not kept in: Finnish and Portuguese, and a Hungarian that fails. */
final class TestLanguages {

  private TestLanguages() {}

  /** A core that speaks them all, and English where it knows nothing better. */
  static Ringback core() {
    return new Ringback(
        List.of(
            Catalog.load(Locale.ENGLISH),
            MarkedCatalog.of("fi", " [fi]"),
            MarkedCatalog.of("pt", " [pt]"),
            MarkedCatalog.of("hu", " [hu]", "heading.description")));
  }
}
