package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.Reference;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds the Q.850 causes, and the codes that lead to them, to q850-causes and sip-to-q850. */
class CausesTest {

  private static final List<Row> ROWS = Row.table("q850-causes");
  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  @Test
  void rows() {
    assertThat(Entries.facts(Registry.CAUSE))
        .containsExactlyElementsOf(ROWS.stream().map(CausesTest::facts).toList())
        .hasSize(71);
  }

  private static RegistryEntry.Facts facts(Row row) {
    return new RegistryEntry.Facts(
        row.text("cause"),
        row.text("name"),
        row.key("cause_class"),
        null,
        null,
        null,
        List.of(new Reference("ITU-T Q.850", null)),
        List.of(),
        List.of(),
        row.text("national_use").equals("true"),
        null);
  }

  @Test
  void meaningIsToldInOtherWords() {
    Entries.holdOtherWords(Entries.of(Registry.CAUSE), ROWS);
  }

  @Test
  void causeInTheRelease() {
    var rows = Row.table("sip-to-q850");

    assertThat(rows)
        .extracting(row -> row.number("sip_code"))
        .containsExactlyElementsOf(
            CATALOG.responses().stream()
                .map(SipResponse::code)
                .filter(code -> code >= 400)
                .toList());
    assertThat(rows)
        .allSatisfy(row -> {
          var response = CATALOG.response(row.number("sip_code")).orElseThrow();
          var cause = response.facts().q850();
          assertThat(response.phrase()).isEqualTo(row.text("reason_phrase"));
          assertThat(cause == null ? "none" : cause.toString())
              .as(row.text("sip_code"))
              .isEqualTo(row.text("rfc3398_cause"));
          if (cause != null) {
            assertThat(CATALOG.cause(cause).orElseThrow().name())
                .isEqualTo(row.text("rfc3398_cause_name"));
          }
        });
  }

  @Test
  void noCauseBelow400() {
    assertThat(CATALOG.responses())
        .filteredOn(response -> response.code() < 400)
        .allSatisfy(response -> assertThat(response.facts().q850()).isNull());
  }
}
