package dev.ringback.discord;

import dev.ringback.Ringback;
import dev.ringback.data.Catalog;
import dev.ringback.house.MarkedCatalog;
import java.util.List;
import java.util.Locale;

/**
 * Languages that the bot is not kept in. Chinese has two locales in Discord; Hebrew, like Arabic,
 * is missing from the table in its documentation. The Hungarian one fails on each code.
 */
final class TestLanguages {

  private TestLanguages() {}

  /** A core that speaks them all. */
  static Ringback core() {
    return new Ringback(
        List.of(
            Catalog.load(Locale.ENGLISH),
            MarkedCatalog.of("fi", " fi"),
            MarkedCatalog.of("pt", " pt"),
            MarkedCatalog.of("zh", " zh"),
            MarkedCatalog.of("he", " he"),
            MarkedCatalog.of("hu", " hu", "heading.description")));
  }
}
