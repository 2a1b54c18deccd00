package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Mapping;
import dev.ringback.data.Reference;
import dev.ringback.data.reference.Mappings.Line;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds RFC 3398 and RFC 4497, in both directions, to q850-causes.csv and sip-to-q850.csv. */
class RfcMappingsTest {

  private static final List<Row> CAUSES = Row.table("q850-causes");
  private static final List<Row> CODES = Row.table("sip-to-q850");
  private static final Mapping RFC3398 = Mappings.of("RFC 3398");
  private static final Mapping RFC4497 = Mappings.of("RFC 4497");

  /** What the tables say of rows that a document does not have; byDefault stands for it. */
  private static final String BY_DEFAULT = "Not in .*; its default \\d+ applies";

  /** What a table says of one document beside the other, and no key stands for. */
  private static final String RIGHT_HERE = "Same value; RFC4497 prints 505 correctly";

  @Test
  void everyColumnIsHeld() {
    assertThat(CAUSES.getFirst().cells().keySet())
        .containsExactlyInAnyOrder(
            "cause",
            "name", // see CausesTest, as for the next three
            "cause_class",
            "national_use",
            "meaning_fact",
            "rfc3398_sip",
            "rfc3398_alternative",
            "rfc3398_listed",
            "rfc3398_note",
            "rfc4497_sip");
    assertThat(CODES.getFirst().cells().keySet())
        .containsExactlyInAnyOrder(
            "sip_code",
            "reason_phrase", // see CausesTest, as for the name of the cause
            "rfc3398_cause_name",
            "in_table",
            "rfc3398_cause",
            "rfc3398_alternative_cause",
            "rfc3398_location", // not in the catalog
            "rfc3398_note",
            "rfc4497_cause",
            "rfc4497_differs",
            "rfc4497_location", // not in the catalog
            "rfc4497_note");
  }

  private static void hold(List<Line> lines, List<Row> rows, Function<Row, Line> expected) {
    assertThat(lines.stream().map(Line::withoutNote))
        .containsExactlyElementsOf(rows.stream().map(expected).toList());
  }

  /** The rows of a table stand in the order of the lines. */
  private static void holdNotes(List<Line> lines, List<Row> rows, Function<Row, String> wording) {
    var oneToOne = new OneToOne();
    for (int i = 0; i < rows.size(); i++) {
      oneToOne.hold(rows.get(i).toString(), wording.apply(rows.get(i)), lines.get(i).note());
    }
  }

  private static Line line(int from, List<Integer> to, boolean byDefault) {
    return new Line(from, to, byDefault, null, null);
  }

  /** The note of a row, or empty if it says nothing that needs a key. */
  private static String note(Row row, String column) {
    var note = row.text(column);
    return note.equals("none") || note.matches(BY_DEFAULT) || note.equals(RIGHT_HERE) ? "" : note;
  }

  @Test
  void rfc3398ToSip() {
    hold(
        Mappings.toSip(RFC3398),
        CAUSES,
        row -> line(row.number("cause"), rfc3398Sip(row), isDefaultInRfc3398(row)));
    holdNotes(
        Mappings.toSip(RFC3398),
        CAUSES,
        row -> row.text("rfc3398_alternative").replace("none", "") + note(row, "rfc3398_note"));
  }

  private static List<Integer> rfc3398Sip(Row row) {
    return Stream.concat(
            row.numbers("rfc3398_sip").stream(),
            row.numbers("rfc3398_alternative").stream().limit(1))
        .toList();
  }

  private static boolean isDefaultInRfc3398(Row row) {
    return row.text("rfc3398_listed").equals("default");
  }

  @Test
  void rfc3398ToSipHas32Rows() {
    assertThat(CAUSES).filteredOn(row -> row.text("rfc3398_listed").equals("yes")).hasSize(32);
    assertThat(CAUSES)
        .filteredOn(row -> row.text("rfc3398_listed").equals("untranslatable"))
        .singleElement()
        .satisfies(
            row -> assertThat(RFC3398.ofCause(row.number("cause")).orElseThrow().sip()).isEmpty());
    assertThat(CAUSES)
        .allSatisfy(row ->
            assertThat(row.text("rfc3398_note").matches(BY_DEFAULT))
                .isEqualTo(isDefaultInRfc3398(row)));
  }

  @Test
  void rfc3398ToCause() {
    hold(
        Mappings.toCause(RFC3398),
        CODES,
        row -> line(row.number("sip_code"), rfc3398Causes(row), isDefault(row)));
    holdNotes(Mappings.toCause(RFC3398), CODES, row -> note(row, "rfc3398_note"));
  }

  private static List<Integer> rfc3398Causes(Row row) {
    return Stream.of("rfc3398_cause", "rfc3398_alternative_cause")
        .flatMap(column -> row.numbers(column).stream())
        .toList();
  }

  private static boolean isDefault(Row row) {
    return row.text("in_table").equals("false");
  }

  @Test
  void rfc3398ToCauseHas37Rows() {
    assertThat(CODES).filteredOn(row -> !isDefault(row)).hasSize(37);
    assertThat(CODES)
        .allSatisfy(row ->
            assertThat(row.text("rfc3398_note").matches(BY_DEFAULT)).isEqualTo(isDefault(row)));
  }

  @Test
  void rfc3398SaysItIn() {
    assertThat(RFC3398.toSipDefined()).isEqualTo(new Reference("RFC 3398", "7.2.4.1"));
    assertThat(RFC3398.toCauseDefined()).isEqualTo(new Reference("RFC 3398", "8.2.6.1"));
  }

  @Test
  void rfc4497ToSip() {
    hold(
        Mappings.toSip(RFC4497),
        CAUSES,
        row ->
            line(
                row.number("cause"),
                rfc4497Sip(row),
                row.text("rfc4497_sip").endsWith("(default)")));
    holdNotes(
        Mappings.toSip(RFC4497),
        CAUSES,
        row -> row.text("rfc4497_sip").replaceFirst("^\\d+( \\(default\\))?$", ""));
  }

  /** The usual response first; none where it is a request, whatever it may be at need. */
  private static List<Integer> rfc4497Sip(Row row) {
    var cell = row.text("rfc4497_sip");
    var sip = row.numbers("rfc4497_sip");
    if (cell.startsWith("BYE")) {
      return List.of();
    }
    return cell.matches("\\d+ if .*, else \\d+") ? sip.reversed() : sip;
  }

  @Test
  void rfc4497ToCause() {
    hold(
        Mappings.toCause(RFC4497),
        CODES,
        row ->
            line(
                row.number("sip_code"),
                row.numbers("rfc4497_cause").reversed(),
                row.text("rfc4497_note").contains("default 31")));
    holdNotes(Mappings.toCause(RFC4497), CODES, row -> note(row, "rfc4497_note"));
  }

  @Test
  void rfc4497DiffersFromRfc3398OnlyWhereTheTableSaysSo() {
    assertThat(CODES)
        .filteredOn(row -> row.text("rfc4497_differs").equals("false"))
        .hasSize(58)
        .allSatisfy(row -> {
          int code = row.number("sip_code");
          assertThat(RFC4497.ofResponse(code).orElseThrow().cause())
              .isEqualTo(RFC3398.ofResponse(code).orElseThrow().cause());
        });
  }
}
