package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the Warning codes to sip-warning-codes.csv. */
class WarningsTest {

  private static final List<Row> ROWS = Row.table("sip-warning-codes");

  @Test
  void everyColumnIsHeld() {
    assertThat(ROWS.getFirst().cells().keySet())
        .containsExactlyInAnyOrder(
            "code",
            "name",
            "category",
            "meaning_fact",
            "rfc",
            "section",
            "typical_status_codes",
            "recommended_q850");
  }

  @Test
  void rows() {
    assertThat(Entries.facts(Registry.WARNING))
        .containsExactlyElementsOf(ROWS.stream().map(WarningsTest::facts).toList())
        .hasSize(15);
  }

  private static RegistryEntry.Facts facts(Row row) {
    return new RegistryEntry.Facts(
        row.text("code"),
        row.text("name"),
        row.key("category"),
        null,
        null,
        null,
        NamedReferences.in(row.text("rfc") + " " + row.text("section")),
        row.numbers("typical_status_codes"),
        row.numbers("recommended_q850"),
        false,
        null);
  }

  @Test
  void meaningIsToldInOtherWords() {
    Entries.holdOtherWords(Entries.of(Registry.WARNING), ROWS);
  }
}
