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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds methods, header fields, the protocols of Reason and the tokens to iana-other.csv. */
class IanaTest {

  private static final List<Row> ROWS = Row.table("iana-other");
  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  /** What a token of a registry is called before its name or number, and its group. */
  private record Kind(String product, String group) {}

  /** The registries whose rows are tokens. */
  private static final Map<String, Kind> TOKENS =
      Map.of(
          "Reason header parameters", new Kind("Reason parameter", "reason-parameter"),
          "Geolocation-Error codes", new Kind("Geolocation-Error", "geolocation-error"),
          "AlertMsg-Error codes", new Kind("AlertMsg-Error", "alertmsg-error"),
          "Subscription-State reason codes", new Kind("Subscription-State", "subscription-state"),
          "SIP URI parameter cause values", new Kind("Forwarding", "forwarding-cause"),
          "SIP transports", new Kind("Transport", "transport"),
          "SIP option tags", new Kind("Option tag", "option-tag"),
          "SIP feature-capability indicators", new Kind("Feature", "feature"));

  /** "302 Unconditional forwarding", "199", "sip.607": the number that the name has, if any. */
  private static final Pattern NUMBERED = Pattern.compile("(?:sip\\.)?(\\d{3})(?: .+)?");

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

    assertThat(ROWS.stream().map(row -> row.text("registry")).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(held, TOKENS.keySet()).flatMap(Set::stream).toList());
  }

  private static List<Row> rows(String registry) {
    return ROWS.stream().filter(row -> row.text("registry").equals(registry)).toList();
  }

  /** What the catalog has, without the responses, of which the table knows few. */
  private static List<RegistryEntry.Facts> held(Registry registry) {
    return Entries.facts(registry).stream()
        .map(facts ->
            new RegistryEntry.Facts(
                facts.id(),
                facts.name(),
                facts.group(),
                facts.product(),
                facts.number(),
                facts.compact(),
                facts.defined(),
                List.of(),
                facts.causes(),
                facts.nationalUse(),
                facts.source()))
        .toList();
  }

  private static RegistryEntry.Facts facts(Row row, @Nullable String compact) {
    var name = row.text("name");
    return new RegistryEntry.Facts(
        name, name, null, null, null, compact, references(row), List.of(), List.of(), false, null);
  }

  private static List<Reference> references(Row row) {
    return NamedReferences.in(row.text("reference"));
  }

  @Test
  void methods() {
    assertThat(held(Registry.METHOD))
        .containsExactlyElementsOf(
            rows("SIP methods").stream().map(row -> facts(row, null)).toList())
        .hasSize(14);
  }

  /** What a method leads to must be able to answer it; a CANCEL leads to what its INVITE gets. */
  @Test
  void methodsLeadToTheirResponses() {
    for (var method : Entries.facts(Registry.METHOD)) {
      for (int code : method.statusCodes()) {
        var facts = CATALOG.response(code).orElseThrow().facts();
        assertThat(facts.methods())
            .as("%s %d", method.id(), code)
            .containsAnyOf(method.id(), "any", code == 487 ? "INVITE" : method.id());
        assertThat(facts.exceptMethods()).doesNotContain(method.id());
      }
    }
  }

  @Test
  void reasonProtocols() {
    assertThat(held(Registry.REASON))
        .containsExactlyElementsOf(
            rows("Reason protocols").stream().map(row -> facts(row, null)).toList())
        .hasSize(22);
  }

  /** The causes of SIP and STIR are status codes, some of which say something else there. */
  @Test
  void reasonValues() {
    assertThat(Entries.of(Registry.REASON))
        .filteredOn(protocol -> !Set.of("SIP", "STIR").contains(protocol.name()))
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
    assertThat(held(Registry.HEADER))
        .containsExactlyElementsOf(
            rows("SIP header fields").stream()
                .map(row -> facts(row, compact(row.text("name"))))
                .toList())
        .hasSize(134);
  }

  @Test
  void responsesOfHeaderFieldsComeBeforeThoseThatTheTableDoesNotHave() {
    assertThat(Entries.facts(Registry.HEADER))
        .allSatisfy(header -> {
          var codes = codes(header.name());
          assertThat(header.statusCodes().stream().limit(codes.size()))
              .as(header.id())
              .containsExactlyElementsOf(codes);
        });
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

  @Test
  void tokens() {
    assertThat(held(Registry.TOKEN))
        .containsExactlyElementsOf(
            ROWS.stream()
                .filter(row -> TOKENS.containsKey(row.text("registry")))
                .map(IanaTest::token)
                .toList())
        .hasSize(78);
  }

  /** A token is known by its number if the name begins with one, else by its name. */
  private static RegistryEntry.Facts token(Row row) {
    var kind = Objects.requireNonNull(TOKENS.get(row.text("registry")));
    var text = row.text("name");
    var numbered = NUMBERED.matcher(text);
    var number = numbered.matches() ? numbered.group(1) : null;
    var known = number != null && text.startsWith(number) ? number : text;
    var name = text.equals(number) ? "(" + text + ")" : text.replaceFirst("^\\d{3} ", "");
    return new RegistryEntry.Facts(
        (kind.product() + " " + known).toLowerCase(Locale.ROOT),
        name,
        kind.group(),
        kind.product(),
        number,
        null,
        references(row),
        List.of(),
        List.of(),
        false,
        null);
  }
}
