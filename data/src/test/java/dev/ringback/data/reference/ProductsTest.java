package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Holds the codes of products to vendor-codes.csv: all kinds of rows that are not mappings, and the
 * causes that only FreeSWITCH has, which the table has as mappings.
 */
class ProductsTest {

  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);
  private static final List<Row> ROWS =
      Row.table("vendor-codes").stream()
          .filter(row -> !row.text("kind").endsWith("-to-cause"))
          .filter(row -> !row.text("kind").equals("cause-to-sip") || isInternalCause(row))
          .toList();

  private static boolean isInternalCause(Row row) {
    var causes = row.numbers("code");
    return !causes.isEmpty()
        && causes.stream().noneMatch(cause -> CATALOG.cause(cause).isPresent());
  }

  @Test
  void everyColumnIsHeld() {
    assertThat(ROWS.getFirst().cells().keySet())
        .containsExactlyInAnyOrder(
            "vendor", "code", "name", "meaning_fact", "sip_code_mapped", "source", "kind");
  }

  @Test
  void rows() {
    assertThat(Entries.facts(Registry.PRODUCT))
        .containsExactlyElementsOf(ROWS.stream().map(ProductsTest::facts).toList());
    assertThat(ROWS)
        .filteredOn(row -> row.text("kind").equals("cause-to-sip"))
        .hasSize(18)
        .allSatisfy(row -> assertThat(row.text("vendor")).startsWith("FreeSWITCH"));
  }

  private static RegistryEntry.Facts facts(Row row) {
    var product = row.text("vendor").replace(" mod_sofia", "");
    return new RegistryEntry.Facts(
        product.toLowerCase(Locale.ROOT) + " " + row.text("code"),
        row.text("name"),
        row.text("kind").replace("cause-to-sip", "internal-cause"),
        product,
        row.text("code"),
        null,
        List.of(),
        row.numbers("sip_code_mapped").stream().filter(code -> code > 0).toList(),
        List.of(),
        false,
        row.text("source"));
  }

  @Test
  void meaningIsToldInOtherWords() {
    Entries.holdOtherWords(Entries.of(Registry.PRODUCT), ROWS);
  }
}
