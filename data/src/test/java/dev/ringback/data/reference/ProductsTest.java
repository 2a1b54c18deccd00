package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Holds the codes of products to vendor-codes.csv: all kinds of rows that are not mappings, and the
 * causes that only FreeSWITCH has, which the table has as mappings.
 */
class ProductsTest {

  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  /** The responses that say the same where the table, as the product, names none. */
  private static final Map<String, Integer> SAYING_THE_SAME =
      Map.of("32009", 480, "34002", 486, "701", 408, "703", 503);

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
        row.text("name").replace("D-series", "(D-series)"), // no name of the one code
        row.text("kind").replace("cause-to-sip", "internal-cause"),
        product,
        row.text("code"),
        null,
        List.of(),
        statusCodes(row),
        List.of(),
        false,
        row.text("source"));
  }

  private static List<Integer> statusCodes(Row row) {
    var mapped = row.numbers("sip_code_mapped").stream().filter(code -> code > 0).toList();
    var same = SAYING_THE_SAME.get(row.text("code"));
    return mapped.isEmpty() && same != null ? List.of(same) : mapped;
  }

  @Test
  void meaningIsToldInOtherWords() {
    Entries.holdOtherWords(Entries.of(Registry.PRODUCT), ROWS);
  }
}
