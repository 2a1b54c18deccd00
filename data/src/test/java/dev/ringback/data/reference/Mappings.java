package dev.ringback.data.reference;

import dev.ringback.data.Catalog;
import dev.ringback.data.Mapping;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the catalog has of mappings, both directions in one form. */
final class Mappings {

  /**
   * A row of a mapping.
   *
   * @param from cause or response, or null for all others
   * @param to responses or causes
   */
  record Line(
      @Nullable Integer from,
      List<Integer> to,
      boolean byDefault,
      @Nullable String name,
      @Nullable String note) {

    /** The row without what the tables tell in a sentence. */
    Line withoutNote() {
      return new Line(from, to, byDefault, name, null);
    }
  }

  private Mappings() {}

  static List<Mapping> all() {
    return Catalog.load(Locale.ENGLISH).mappings();
  }

  static Mapping of(String source) {
    return all().stream()
        .filter(mapping -> mapping.source().equals(source))
        .findFirst()
        .orElseThrow();
  }

  static List<Line> toSip(Mapping mapping) {
    return mapping.toSip().stream()
        .map(it -> new Line(it.cause(), it.sip(), it.byDefault(), it.name(), it.note()))
        .toList();
  }

  static List<Line> toCause(Mapping mapping) {
    return mapping.toCause().stream()
        .map(it -> new Line(it.sip(), it.cause(), it.byDefault(), it.name(), it.note()))
        .toList();
  }
}
