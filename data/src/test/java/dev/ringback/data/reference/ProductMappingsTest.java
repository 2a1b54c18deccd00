package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Mapping;
import dev.ringback.data.reference.Mappings.Line;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what products do, in both directions, to the mappings of vendor-codes.csv. */
class ProductMappingsTest {

  private static final List<Row> ROWS = Row.table("vendor-codes");

  /** The part of a product that maps; the catalog has one mapping for the product. */
  private static final String PART = " (?:chan_pjsip|res_pjsip|mod_sofia)$";

  /** The form that the names of causes have, where a product has such names. */
  private static final String CAUSE_NAME = "[A-Z_]+";

  /** Where the table tells in a sentence what becomes of all others. */
  private static final Map<String, Line> OTHER_CAUSES =
      Map.of("FreeSWITCH", new Line(null, List.of(480), false, null, null));

  private static final Map<String, Line> OTHER_CODES =
      Map.of("Asterisk", new Line(null, List.of(34, 127), false, null, "by-class"));

  private static Stream<Row> rows(String kind) {
    return ROWS.stream().filter(row -> row.text("kind").equals(kind));
  }

  private static String source(Row row) {
    return row.text("vendor").replaceFirst(PART, "");
  }

  private static Stream<Row> rows(String kind, Mapping mapping) {
    return rows(kind).filter(row -> source(row).equals(mapping.source()));
  }

  private static @Nullable String name(Row row) {
    return row.text("name").matches(CAUSE_NAME) ? row.text("name") : null;
  }

  private static Stream<Mapping> products() {
    return Mappings.all().stream().filter(mapping -> !mapping.byRfc());
  }

  @Test
  void everyProductHasOneMapping() {
    assertThat(products().map(Mapping::source))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(rows("cause-to-sip"), rows("sip-to-cause"))
                .map(ProductMappingsTest::source)
                .distinct()
                .toList());
  }

  @ParameterizedTest
  @MethodSource("products")
  void toSip(Mapping mapping) {
    assertThat(Mappings.toSip(mapping))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    rows("cause-to-sip", mapping).map(ProductMappingsTest::toSip),
                    Stream.ofNullable(OTHER_CAUSES.get(mapping.source())))
                .toList());
  }

  /** Where there are two responses, the table has the one on condition first. */
  private static Line toSip(Row row) {
    var causes = row.numbers("code");
    var sip = row.numbers("sip_code_mapped").reversed();
    return new Line(
        causes.isEmpty() ? null : causes.getFirst(),
        sip,
        false,
        name(row),
        sip.size() > 1 ? "location-user" : null);
  }

  @ParameterizedTest
  @MethodSource("products")
  void toCause(Mapping mapping) {
    assertThat(Mappings.toCause(mapping))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    rows("sip-to-cause", mapping).flatMap(ProductMappingsTest::toCause),
                    Stream.ofNullable(OTHER_CODES.get(mapping.source())))
                .toList());
  }

  private static Stream<Line> toCause(Row row) {
    var codes = row.numbers("sip_code_mapped");
    return codes.isEmpty()
        ? Stream.of(toCause(null, row))
        : codes.stream().map(code -> toCause(code, row));
  }

  private static Line toCause(@Nullable Integer code, Row row) {
    return new Line(code, row.numbers("code"), false, name(row), null);
  }

  @Test
  void sentencesAboutAllOthersAreInTheTable() {
    assertThat(ROWS)
        .anySatisfy(
            row -> assertThat(row.text("source")).endsWith("causes without a mapping become 480"))
        .anySatisfy(row -> {
          assertThat(row.numbers("code")).containsExactly(34);
          assertThat(row.text("meaning_fact")).contains("and any unknown 5xx");
        })
        .anySatisfy(row -> {
          assertThat(row.numbers("code")).containsExactly(127);
          assertThat(row.text("meaning_fact")).contains("and any unknown 4xx or 6xx");
        });
  }

  @Test
  void allOthersAreCalledSo() {
    assertThat(rows("cause-to-sip").filter(row -> row.numbers("code").isEmpty()))
        .allSatisfy(row -> assertThat(row.text("code")).isEqualTo("any other"));
    assertThat(rows("sip-to-cause").filter(row -> row.numbers("sip_code_mapped").isEmpty()))
        .allSatisfy(row -> assertThat(row.text("sip_code_mapped")).isEqualTo("other"));
  }
}
