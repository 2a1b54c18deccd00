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

/** Each rule for facts, broken by itself. */
class FactsRulesTest {

  /** What is there, what stands there instead, and what is then wrong. */
  private static Stream<Arguments> wrong() {
    return Stream.of(
        arguments(
            "retry: elsewhere",
            "retry: sometimes",
            "5: retry: must be one of later, changed, elsewhere, never"),
        arguments(
            "until-expiry",
            "UNTIL_EXPIRY",
            "12: caching: must be one of nothing, this-request, until-expiry, address-book"),
        arguments("owner: nobody\n", "", "1: owner: is missing"),
        arguments("name: Retry-After, ", "", "7: headers.name: is missing"),
        arguments(
            "level: may,",
            "level: may, since: 2002,",
            "7: headers.since: is not a key; the keys are name, level, when, basis"),
        arguments("owner: nobody", "owner:", "14: owner: is empty; leave the key out"),
        arguments("Moved Temporarily", "\" \"", "2: phrase: is empty"),
        arguments(
            "Moved Temporarily",
            "302",
            "2: phrase: must be a text; put it between quotes if it looks like a number"),
        arguments(
            "Moved Temporarily",
            "[Moved]",
            "2: phrase: must be a text; put it between quotes if it looks like a number"),
        arguments("code: 302", "code: three", "1: code: must be a number"),
        arguments("code: 302", "code: 301", "1: code: is 301 in a file named 302"),
        arguments(
            "retry: elsewhere",
            "retry: elsewhere\nretryInferred: perhaps",
            "6: retryInferred: must be true or false"),
        arguments(
            "RFC 3261 21.3.3",
            "RFC3261 21.3.3",
            "4: defined: is not a reference such as \"RFC 3261 21.3.3\": \"RFC3261 21.3.3\""),
        arguments("[410]", "[302]", "13: related: 302 must be another registered code, once"),
        arguments("[410]", "[410, 411]", "13: related: 411 must be another registered code, once"),
        arguments(
            "[410]",
            "\n  - 410\n  - 410",
            "15: related: 410 must be another registered code, once"),
        arguments("related:", "q850: 127\nrelated:", "13: q850: 127 is not among the causes"),
        arguments(
            "related:",
            "causesBeside: [31, 127]\nrelated:",
            "13: causesBeside: 127 is not among the causes"));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(String before, String after, String problem, @TempDir Path temp) throws IOException {
    var data = new SmallData(temp);
    data.replace("codes/302.yaml", before, after);

    assertThat(data.problems()).containsExactly("data/codes/302.yaml:" + problem);
  }

  private static Stream<Arguments> allowed() {
    return Stream.of(
        arguments("RFC 3261 21.3.3", "RFC 3261"),
        arguments("RFC 3261 21.3.3", "ATIS-1000099"),
        arguments("related: [410]", "related: 410"),
        arguments("\nrelated: [410]", ""));
  }

  @ParameterizedTest
  @MethodSource
  void allowed(String before, String after, @TempDir Path temp) throws IOException {
    var data = new SmallData(temp);
    data.replace("codes/302.yaml", before, after);

    assertThat(data.problems()).isEmpty();
  }
}
