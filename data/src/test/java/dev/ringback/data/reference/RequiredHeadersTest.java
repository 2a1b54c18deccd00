package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.Reference;
import dev.ringback.data.ResponseFacts.HeaderRule;
import dev.ringback.data.ResponseFacts.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the header rules to the column required_headers: {@code Name:LEVEL(condition)}. */
class RequiredHeadersTest {

  private static final Pattern RULE =
      Pattern.compile("(?<name>[\\w-]+):(?<level>[A-Z ]+)(?:\\((?<condition>.*)\\))?");
  private static final Pattern REFERENCE_AT_END =
      Pattern.compile("(?:^|, )RFC\\d+(?: [\\d.]+(?: and [\\d.]+)*)?$");
  private static final List<Row> ROWS = Row.table("sip-response-codes");
  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  /** A rule as the table has it; the condition is empty where there is none. */
  private record Cell(String name, Level level, String condition) {

    static Cell parse(String item) {
      var rule = RULE.matcher(item);
      assertThat(rule.matches()).as(item).isTrue();
      var level = Level.valueOf(rule.group("level").replace(' ', '_'));
      var condition = rule.group("condition");
      return new Cell(rule.group("name"), level, condition == null ? "" : condition);
    }

    /** Where the rule stands: the first document that its condition names. */
    List<Reference> basis() {
      return NamedReferences.in(condition).stream().limit(1).toList();
    }
  }

  private static List<Cell> cells(Row row) {
    return row.items("required_headers").stream().map(Cell::parse).toList();
  }

  private static List<HeaderRule> rules(Row row) {
    return CATALOG.response(row.number("code")).orElseThrow().facts().headers();
  }

  @Test
  void nameAndLevel() {
    assertThat(ROWS)
        .allSatisfy(row ->
            assertThat(rules(row).stream().map(rule -> rule.name() + rule.level()))
                .as(row.text("code"))
                .containsExactlyElementsOf(
                    cells(row).stream().map(cell -> cell.name() + cell.level()).toList()));
  }

  @Test
  void basis() {
    assertThat(ROWS)
        .allSatisfy(row ->
            assertThat(rules(row).stream().map(rule -> Stream.ofNullable(rule.basis()).toList()))
                .as(row.text("code"))
                .containsExactlyElementsOf(cells(row).stream().map(Cell::basis).toList()));
  }

  @Test
  void everyConditionHasAKeyOfItsOwn() {
    var keyOf = new HashMap<String, String>();
    var conditionOf = new HashMap<String, String>();
    for (var row : ROWS) {
      for (int i = 0; i < cells(row).size(); i++) {
        var condition = REFERENCE_AT_END.matcher(cells(row).get(i).condition()).replaceFirst("");
        var when = rules(row).get(i).when();
        var key = when == null ? "" : when;
        assertThat(keyOf.merge(condition, key, (first, other) -> first))
            .as(row.text("code") + " " + condition)
            .isEqualTo(key);
        assertThat(conditionOf.merge(key, condition, (first, other) -> first))
            .as(row.text("code") + " " + key)
            .isEqualTo(condition);
      }
    }
  }
}
