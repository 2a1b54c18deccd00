package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.SipResponse;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the Q.850 causes, and the codes that lead to them, to q850-causes and sip-to-q850. */
class CausesTest {

  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  @Test
  void names() {
    var rows = Row.table("q850-causes");

    assertThat(rows).hasSize(71);
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(CATALOG.cause(row.number("cause"))).contains(row.text("name")));
    assertThat(IntStream.rangeClosed(0, 127).filter(it -> CATALOG.cause(it).isPresent()))
        .hasSize(71);
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
          var cause = CATALOG.response(row.number("sip_code")).orElseThrow().facts().q850();
          assertThat(cause == null ? "none" : cause.toString())
              .as(row.text("sip_code"))
              .isEqualTo(row.text("rfc3398_cause"));
          if (cause != null) {
            assertThat(CATALOG.cause(cause)).contains(row.text("rfc3398_cause_name"));
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
