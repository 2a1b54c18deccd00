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

/** Each rule for the words that steer a query, broken by itself. */
class VocabularyRulesTest {

  /** What is there, what stands there instead, and what is then wrong. */
  private static Stream<Arguments> wrong() {
    return Stream.of(
        arguments("[vs]", "[VS]", "1: separators: must be in lower case: \"VS\""),
        arguments(
            "3xx: [redirect]",
            "3xx: [redirect]\n  3: [three]",
            "8: classes.3: is not one of 1xx, 2xx, 3xx, 4xx, 5xx, 6xx"),
        arguments(
            "cause: [q850]",
            "causes: [q850]",
            "9: registries.causes: is not one of response, cause, warning, product, method, header,"
                + " reason, token"),
        arguments(
            "moving: [moved away]",
            "moving: [moved away]\n  moved: [away]",
            "12: groups.moved: is not one of moving"),
        arguments("  moving: [moved away]", "  {}", "10: groups.moving: is missing"),
        arguments(
            "fillers: [the]",
            "filler: [the]",
            "2: filler: is not a key; the keys are separators, fillers, help, list, details,"
                + " classes, registries, groups, examples"),
        arguments(
            "fillers: [the]",
            "fillers: [the, 1]",
            "2: fillers: must be a text; put it between quotes if it looks like a number"),
        arguments(
            "302 vs 410: compare",
            "302 vs 410: [compare]",
            "13: examples.302 vs 410: must be a text; put it between quotes if it looks like a"
                + " number"));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(String before, String after, String problem, @TempDir Path temp) throws IOException {
    var data = new SmallData(temp);
    data.replace("lang/en/vocabulary.yaml", before, after);

    assertThat(data.problems()).containsExactly("data/lang/en/vocabulary.yaml:" + problem);
  }
}
