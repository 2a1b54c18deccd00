package dev.ringback.data.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseFacts.Ends;
import dev.ringback.data.ResponseFacts.Retry;
import dev.ringback.data.ResponseFacts.Standing;
import dev.ringback.data.SipResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the facts to sip-response-codes.csv, one test a column. */
class ReferenceTest {

  private static final List<Row> ROWS = Row.table("sip-response-codes");
  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  /**
   * Several notes share a forking key where they differ only in why there is nothing to fork: the
   * request is in a dialog, or it aims at one server. By key, the codes with such notes.
   */
  private static final Map<String, List<Integer>> SHARED_FORKING =
      Map.of(
          "in-dialog", List.of(204, 469, 481, 491),
          "single-target", List.of(412, 423, 439, 555));

  private static SipResponse of(Row row) {
    return CATALOG.response(row.number("code")).orElseThrow();
  }

  /** For every code, the table and the catalog have to give the same. */
  private static <T extends @Nullable Object> void hold(
      Function<Row, T> table, Function<SipResponse, T> catalog) {
    assertThat(ROWS)
        .allSatisfy(row ->
            assertThat(catalog.apply(of(row))).as(row.text("code")).isEqualTo(table.apply(row)));
  }

  @Test
  void everyColumnIsHeld() {
    assertThat(ROWS.getFirst().cells().keySet())
        .containsExactlyInAnyOrder(
            "code",
            "reason_phrase",
            "wire_reason_phrase",
            "class",
            "rfc",
            "section",
            "obsoletes_or_updates",
            "status",
            "final",
            "retryable",
            "retry_basis",
            "required_headers", // see RequiredHeadersTest
            "typical_methods",
            "sent_by",
            "forking_note",
            "related_codes",
            "meaning_fact",
            "mid_dialog_effect");
  }

  @Test
  void code() {
    assertThat(CATALOG.responses().stream().map(SipResponse::code))
        .containsExactlyElementsOf(ROWS.stream().map(row -> row.number("code")).toList())
        .hasSize(75);
  }

  @Test
  void phrase() {
    hold(row -> row.text("wire_reason_phrase"), SipResponse::phrase);
    hold(
        row -> row.text("reason_phrase"),
        it -> it.phrase() + (it.facts().standing() == Standing.DEPRECATED ? " (Deprecated)" : ""));
  }

  @Test
  void responseClass() {
    hold(row -> row.text("class"), it -> it.responseClass().pattern());
    hold(row -> row.text("final").equals("true"), it -> it.responseClass().isFinal());
  }

  @Test
  void standing() {
    hold(
        row -> Standing.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
        it -> it.facts().standing());
  }

  @Test
  void defined() {
    hold(
        row -> row.text("rfc").replace("RFC", "RFC ") + " " + row.text("section"),
        it -> it.facts().defined().text());
  }

  @Test
  void changed() {
    hold(row -> NamedReferences.in(row.text("obsoletes_or_updates")), it -> it.facts().changed());
  }

  @Test
  void retry() {
    var rules =
        Map.of(
            "yes-same-request-later", Retry.LATER,
            "yes-modified-request", Retry.CHANGED,
            "yes-elsewhere", Retry.ELSEWHERE,
            "no", Retry.NEVER);
    hold(row -> rules.get(row.text("retryable")), it -> it.facts().retry());
  }

  @Test
  void retryBasis() {
    hold(row -> NamedReferences.in(row.text("retry_basis")), it -> it.facts().retryBasis());
    hold(
        row -> row.text("retry_basis").toLowerCase(Locale.ROOT).contains("inferred"),
        it -> it.facts().retryInferred());
    hold(
        row -> row.text("retry_basis").contains("only if Retry-After"),
        it -> "Retry-After".equals(it.facts().retryNeeds()));
  }

  @Test
  void methods() {
    hold(
        row ->
            row.items("typical_methods").stream()
                .filter(item -> !item.contains("as a Reason cause"))
                .map(item -> item.replaceFirst(" except .*", ""))
                .toList(),
        it -> it.facts().methods());
    hold(
        row -> within("any except (.*)", row),
        it -> String.join(" and ", it.facts().exceptMethods()));
    hold(
        row -> within("(.*)\\(as a Reason cause\\)", row),
        it -> String.join(" and ", it.facts().reasonIn()));
  }

  /** What the pattern's group finds in the item of typical_methods that it matches. */
  private static String within(String pattern, Row row) {
    return row.items("typical_methods").stream()
        .filter(item -> item.matches(pattern))
        .map(item -> item.replaceFirst(pattern, "$1"))
        .collect(joining());
  }

  @Test
  void sentBy() {
    hold(
        row ->
            row.items("sent_by").stream()
                .map(role -> role.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList(),
        it -> it.facts().sentBy());
  }

  @Test
  void forking() {
    var keysOf =
        ROWS.stream()
            .collect(
                groupingBy(
                    row -> row.text("forking_note"),
                    mapping(row -> of(row).facts().forking(), toSet())));
    assertThat(keysOf).allSatisfy((note, keys) -> assertThat(keys).as(note).hasSize(1));

    var rowsOf = ROWS.stream().collect(groupingBy(row -> of(row).facts().forking()));
    rowsOf
        .values()
        .removeIf(
            rows -> rows.stream().map(row -> row.text("forking_note")).distinct().count() == 1);
    assertThat(rowsOf).containsOnlyKeys(SHARED_FORKING.keySet());
    SHARED_FORKING.forEach((key, codes) ->
        assertThat(rowsOf.get(key)).extracting(row -> row.number("code")).isEqualTo(codes));
  }

  @Test
  void related() {
    hold(
        row -> row.items("related_codes").stream().map(Integer::valueOf).toList(),
        it -> it.facts().related());
  }

  @Test
  void ends() {
    hold(
        row ->
            row.text("mid_dialog_effect").equals("not-applicable")
                ? Ends.NOTHING
                : Ends.valueOf(row.text("mid_dialog_effect").toUpperCase(Locale.ROOT)),
        it -> it.facts().ends());
  }

  @Test
  void meaningIsToldInOtherWords() {
    assertThat(ROWS)
        .allSatisfy(row ->
            assertThat(plain(of(row).prose().summary()))
                .doesNotContain(plain(row.text("meaning_fact"))));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+|\\b(?:an?|the)\\b", "");
  }
}
