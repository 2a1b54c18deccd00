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

/** Each rule for interface words, broken by itself. */
class InterfaceRulesTest {

  /** What is there, what stands there instead, and what is then wrong. */
  private static Stream<Arguments> wrong() {
    return Stream.of(
        arguments(
            "  recurse: may try the addresses itself\n", "", "1: forking.recurse: is missing"),
        arguments("  proxy: proxy", "  uas: UAS", "1: sent-by.proxy: is missing"),
        arguments(
            "    if-temporary: if it is temporary",
            "    reliable: if sent reliably",
            "1: header.when.if-temporary: is missing"),
        arguments(
            "owner: {us: us, carrier: carrier, far-end: far end,",
            "owner: {us: us, carrier: carrier,",
            "1: owner.far-end: is missing"),
        arguments("level: {must: must,", "level: {", "1: level.must: is missing"),
        arguments(
            "  compare: two codes side by side", "  code: one code", "1: help.compare: is missing"),
        arguments("  normal-event: normal event\n", "", "1: group.normal-event: is missing"),
        arguments(
            "group-title: {410-for-good: Gone for good}\n",
            "",
            "1: group-title.410-for-good: is missing"),
        arguments(
            "    diagnostic: 302",
            "    diagnostics: 302",
            "1: mapping.note.diagnostic: is missing"),
        arguments(
            "two codes side by side",
            "two two codes",
            "2: help.compare: has a doubled word: \"two two\""),
        arguments("two codes side by side", "[two, codes]", "2: help.compare: must be a text"),
        arguments("two codes side by side", "\"\"", "2: help.compare: must be a text"),
        arguments("two codes side by side", "2", "2: help.compare: must be a text"),
        arguments(
            "{0} vs {1}",
            "{0} vs {one}",
            "4: title.versus: has a brace that belongs to no placeholder such as {0}"),
        arguments(
            "{0} vs {1}",
            "{0} vs 1}",
            "4: title.versus: has a brace that belongs to no placeholder such as {0}"));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(String before, String after, String problem, @TempDir Path temp) throws IOException {
    var data = new SmallData(temp);
    data.replace("lang/en/messages.yaml", before, after);

    assertThat(data.problems()).containsExactly("data/lang/en/messages.yaml:" + problem);
  }

  private static Stream<Arguments> allowed() {
    return Stream.of(arguments("{0} vs {1}", "{1}; {0}: `{0}`"));
  }

  @ParameterizedTest
  @MethodSource
  void allowed(String before, String after, @TempDir Path temp) throws IOException {
    var data = new SmallData(temp);
    data.replace("lang/en/messages.yaml", before, after);

    assertThat(data.problems()).isEmpty();
  }
}
