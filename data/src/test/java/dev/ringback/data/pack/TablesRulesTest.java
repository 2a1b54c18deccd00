package dev.ringback.data.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for registries and mappings, broken by itself. */
class TablesRulesTest {

  /** The file, what is there, what stands there instead, and what is then wrong. */
  private static Stream<Arguments> wrong() {
    return Stream.of(
        arguments(
            "registries/causes.yaml",
            "group: normal-event, ",
            "class: normal-event, ",
            "1: class: is not a key; the keys are id, name, group, product, number, compact,"
                + " defined, statusCodes, causes, nationalUse, source"),
        arguments("registries/causes.yaml", "name: Number changed, ", "", "1: name: is missing"),
        arguments(
            "registries/causes.yaml",
            "- {id: \"31\"",
            "- {id: \"31\", name: Again}\n- {id: \"31\"",
            "3: id: \"31\" is taken already in data/registries/causes.yaml:2"),
        arguments(
            "registries/warnings.yaml",
            "statusCodes: [302]",
            "statusCodes: [302, 700]",
            "1: statusCodes: 700 is not from 100 to 699"),
        arguments(
            "registries/warnings.yaml",
            "statusCodes: [302]",
            "statusCodes: 99",
            "1: statusCodes: 99 is not from 100 to 699"),
        arguments(
            "registries/warnings.yaml",
            "causes: [31]",
            "causes: [31, 32]",
            "1: causes: 32 is not among the causes"),
        arguments("registries/products.yaml", "product: Acme, ", "", "1: product: is missing"),
        arguments("registries/products.yaml", "number: \"477\", ", "", "1: number: is missing"),
        arguments("registries/products.yaml", ", source: Acme manual", "", "1: source: is missing"),
        arguments("registries/tokens.yaml", "product: Transport, ", "", "1: product: is missing"),
        arguments("mappings/acme.yaml", "source: Acme\n", "", "1: source: is missing"),
        arguments(
            "mappings/acme.yaml",
            "sip: [487]",
            "sip: [700]",
            "3: toSip.sip: 700 is not from 100 to 699"),
        arguments(
            "mappings/acme.yaml",
            "cause: 487, ",
            "",
            "3: toSip: must have either cause or otherwise"),
        arguments(
            "mappings/acme.yaml",
            "cause: 487, ",
            "cause: 487, otherwise: true, ",
            "3: toSip: must have either cause or otherwise"),
        arguments(
            "mappings/acme.yaml",
            ", otherwise: true",
            "",
            "6: toCause: must have either sip or otherwise"),
        arguments(
            "mappings/acme.yaml",
            "- {cause: [31], otherwise: true}",
            "- {sip: 410, cause: [22]}",
            "6: toCause.sip: \"410\" is taken already in data/mappings/acme.yaml:5"),
        arguments(
            "mappings/rfc3398.yaml",
            "cause: 22,",
            "cause: 23,",
            "4: toSip.cause: 23 is not among the causes"),
        arguments(
            "mappings/rfc3398.yaml",
            "cause: [22]",
            "cause: [22, 23]",
            "6: toCause.cause: 23 is not among the causes"),
        arguments(
            "mappings/rfc3398.yaml",
            "[410, 302]",
            "[410, 301]",
            "4: toSip.sip: 301 is not a registered code"));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(String file, String before, String after, String problem, @TempDir Path temp)
      throws IOException {
    var data = new SmallData(temp);
    data.replace(file, before, after);

    assertThat(data.problems()).containsExactly("data/" + file + ":" + problem);
  }

  private static Stream<Arguments> allowed() {
    return Stream.of(
        arguments("registries/products.yaml", "number: \"477\"", "number: 477xxx"),
        arguments("registries/warnings.yaml", "statusCodes: [302]", "statusCodes: 699"),
        arguments("mappings/acme.yaml", "sip: [487]", "sip: 487"),
        arguments("mappings/acme.yaml", ", sip: [487]", ""),
        arguments("mappings/rfc3398.yaml", "toSipDefined: RFC 3398 7.2.4.1\n", ""));
  }

  @ParameterizedTest
  @MethodSource
  void allowed(String file, String before, String after, @TempDir Path temp) throws IOException {
    var data = new SmallData(temp);
    data.replace(file, before, after);

    assertThat(data.problems()).isEmpty();
  }
}
