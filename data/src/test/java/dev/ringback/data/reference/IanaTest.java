package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.Reference;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds methods, header fields and the protocols of Reason to iana-other.csv. */
class IanaTest {

  private static final List<Row> ROWS = Row.table("iana-other");
  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  /** Responses into which a protocol of Reason goes; the table has no column for it. */
  private static final Map<String, List<Integer>> IN_RESPONSES =
      Map.of("STIR", List.of(403, 428, 436, 437, 438)); // RFC 9410

  @Test
  void everyRegistryIsHeld() {
    var held =
        Set.of(
            "SIP methods",
            "Reason protocols",
            "Reason RELEASE_CAUSE values",
            "Reason FAILURE_CAUSE values",
            "Reason Preemption values",
            "SIP header fields",
            "SIP compact header forms",
            "Header field to status codes");
    var notInTheCatalog =
        Set.of(
            "Reason header parameters",
            "Geolocation-Error codes",
            "AlertMsg-Error codes",
            "Subscription-State reason codes",
            "SIP URI parameter cause values",
            "SIP transports",
            "SIP option tags",
            "SIP feature-capability indicators");

    assertThat(ROWS.stream().map(row -> row.text("registry")).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(held, notInTheCatalog).flatMap(Set::stream).toList());
  }

  private static List<Row> rows(String registry) {
    return ROWS.stream().filter(row -> row.text("registry").equals(registry)).toList();
  }

  private static RegistryEntry.Facts facts(
      Row row, @Nullable String compact, List<Integer> statusCodes) {
    var name = row.text("name");
    return new RegistryEntry.Facts(
        name,
        name,
        null,
        null,
        null,
        compact,
        references(row),
        statusCodes,
        List.of(),
        false,
        null);
  }

  private static List<Reference> references(Row row) {
    return NamedReferences.in(row.text("reference"));
  }

  @Test
  void methods() {
    assertThat(Entries.facts(Registry.METHOD))
        .containsExactlyElementsOf(
            rows("SIP methods").stream().map(row -> facts(row, null, List.of())).toList())
        .hasSize(14);
  }

  @Test
  void reasonProtocols() {
    assertThat(Entries.facts(Registry.REASON))
        .containsExactlyElementsOf(
            rows("Reason protocols").stream()
                .map(
                    row -> facts(row, null, IN_RESPONSES.getOrDefault(row.text("name"), List.of())))
                .toList())
        .hasSize(22);
  }

  @Test
  void reasonValues() {
    assertThat(Entries.of(Registry.REASON))
        .allSatisfy(protocol ->
            assertThat(protocol.prose().values().keySet())
                .as(protocol.name())
                .containsExactlyElementsOf(
                    rows("Reason " + protocol.name() + " values").stream()
                        .map(row -> row.numbers("name").getFirst())
                        .toList()));
  }

  @Test
  void headerFields() {
    assertThat(Entries.facts(Registry.HEADER))
        .containsExactlyElementsOf(
            rows("SIP header fields").stream()
                .map(row -> facts(row, compact(row.text("name")), codes(row.text("name"))))
                .toList())
        .hasSize(134);
  }

  /** From rows such as "v = Via". */
  private static @Nullable String compact(String header) {
    return rows("SIP compact header forms").stream()
        .map(row -> row.text("name").split(" = "))
        .filter(form -> form[1].equals(header))
        .map(form -> form[0])
        .findFirst()
        .orElse(null);
  }

  /** From rows such as "405 mandatory (RFC3261 table 2)"; none where it is any response. */
  private static List<Integer> codes(String header) {
    return rows("Header field to status codes").stream()
        .filter(row -> row.text("name").equals(header))
        .filter(row -> !row.text("reference").startsWith("any "))
        .flatMap(row -> Stream.of(row.text("reference").replaceFirst(" \\(.*", "").split("\\W")))
        .flatMap(word ->
            CATALOG.responses().stream()
                .filter(it -> word.equals(it.digits()) || word.equals(it.responseClass().pattern()))
                .map(SipResponse::code))
        .toList();
  }

  @Test
  void everyRowAboutAHeaderFieldIsOfOneThatIsRegistered() {
    var headers = Entries.of(Registry.HEADER).stream().map(RegistryEntry::name).toList();

    assertThat(rows("Header field to status codes"))
        .allSatisfy(row -> assertThat(headers).contains(row.text("name")));
    assertThat(rows("SIP compact header forms"))
        .hasSize(19)
        .allSatisfy(row -> {
          var header = CATALOG.header(row.text("name").split(" = ")[1]);
          assertThat(header.orElseThrow().defined()).isEqualTo(references(row));
        });
  }
}
