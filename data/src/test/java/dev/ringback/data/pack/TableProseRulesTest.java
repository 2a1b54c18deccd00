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

/** Each rule for the prose of registries, mismatches and groups, broken by itself. */
class TableProseRulesTest {

  private static final String TOO_LONG = "very really ".repeat(14);

  /** The file, what is there, what stands there instead, and what is then wrong. */
  private static Stream<Arguments> wrong() {
    return Stream.of(
        arguments(
            "causes",
            "  names: [normal]\n",
            "32: {summary: nothing}\n",
            "8: 32: is not in the table of the causes"),
        arguments(
            "products",
            "acme 477:\n  summary: the request could not be sent",
            "{}",
            "1: acme 477: is missing"),
        arguments(
            "causes",
            "the number is",
            "The number is",
            "2: 22.summary: must start in lower case or with an acronym"),
        arguments(
            "causes",
            "the number is",
            "the number " + "may be what ".repeat(6) + "is",
            "2: 22.summary: is 101 characters long, the most is 90"),
        arguments(
            "causes",
            "the call ended in a normal way",
            "the number is another one now",
            "7: 31.summary: \"the number is another one now\" is taken already in"
                + " data/lang/en/causes.yaml:2"),
        arguments(
            "causes",
            "nobody else.",
            "nobody. Or to some. Who knows. Not I.",
            "3: 22.description: must be 1 to 3 sentences"),
        arguments("causes", "new number.", "new number", "4: 22.fix: must end with a full stop"),
        arguments(
            "causes",
            "fix: [Look up the new number.]",
            "fix: Look up the new number.",
            "4: 22.fix: must be a list of 1 to 4"),
        arguments(
            "causes",
            "nobody else.",
            "nobody in an INVITE.",
            "3: 22.description: must have backticks around INVITE"),
        arguments(
            "causes",
            "nobody else.",
            "nobody nobody.",
            "3: 22.description: has a doubled word: \"nobody nobody\""),
        arguments(
            "causes", "[normal]", "[Normal]", "8: 31.names: must be in lower case: \"Normal\""),
        arguments(
            "causes",
            "[normal]",
            "[changed number]",
            "8: 31.names: \"changed number\" is taken already in data/lang/en/causes.yaml:5"),
        arguments(
            "causes",
            "[normal]",
            "[number changed]",
            "8: 31.names: \"number changed\" is what 22 is called"),
        arguments(
            "reasons",
            "another phone answered",
            "another phone answered.",
            "4: SIP.values.200: must end without a full stop"),
        arguments("reasons", "\"200\":", "ok:", "4: SIP.values.ok: must have a number as its key"),
        arguments(
            "mismatches", "410 31:", "31:", "1: 31: must be a code and a cause, such as 486 16"),
        arguments("mismatches", "410 31:", "301 31:", "1: 301 31: 301 is not a registered code"),
        arguments("mismatches", "410 31:", "410 32:", "1: 410 32: 32 is not among the causes"),
        arguments(
            "mismatches",
            "410 31:",
            "410 22:",
            "1: 410 22: is no mismatch, as RFC 3398 maps one to the other"),
        arguments(
            "mismatches",
            "410 31:",
            "302 22:",
            "1: 302 22: is no mismatch, as RFC 3398 maps one to the other"),
        arguments(
            "mismatches", "is gone.", "is gone. It was.", "2: 410 31.meant: must be 1 sentence"),
        arguments(
            "mismatches",
            "Nobody learns",
            "Nobody " + TOO_LONG + "learns",
            "3: 410 31.hurts: is 193 characters long, the most is 160"),
        arguments(
            "mismatches",
            "  hurts: Nobody learns that it is.\n",
            "",
            "1: 410 31.hurts: is missing"),
        arguments(
            "groups",
            "Moving house",
            "Moving house, and leaving no address behind for those who would call",
            "2: moving.title: is 68 characters long, the most is 60"),
        arguments(
            "groups",
            "Moving house",
            "moving house",
            "2: moving.title: must start with a capital letter, a digit or code"),
        arguments(
            "groups",
            "Moving house",
            "Moving house.",
            "2: moving.title: must end without a full stop"),
        arguments(
            "groups", "has moved.", "has moved. Both do.", "3: moving.summary: must be 1 sentence"),
        arguments(
            "groups",
            "    410 for good:",
            "    \"411\":",
            "5: moving.entries.411: must start with a registered code"),
        arguments(
            "groups",
            "    410 for good:",
            "    \"4100\":",
            "5: moving.entries.4100: must start with a registered code"),
        arguments(
            "groups",
            "Ask around.",
            "Ask " + TOO_LONG + "much.",
            "8: moving.entries.410 for good.redress: is 177 characters long, the most is 160"),
        arguments(
            "groups",
            "      who: The callee.\n",
            "",
            "5: moving.entries.410 for good.who: is missing"));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(String file, String before, String after, String problem, @TempDir Path temp)
      throws IOException {
    var data = new SmallData(temp);
    data.replace("lang/en/" + file + ".yaml", before, after);

    assertThat(data.problems()).containsExactly("data/lang/en/" + file + ".yaml:" + problem);
  }

  private static Stream<Arguments> allowed() {
    return Stream.of(
        arguments("causes", "the number is", ">-\n    `302` says that it is"),
        arguments("causes", "[normal]", "[\"normal, unspecified\"]"),
        arguments("reasons", "another phone answered", "SIP says `200 OK`"),
        arguments("mismatches", "410 31:", "302 31:"),
        arguments("groups", "410 for good:", "\"410\":"));
  }

  @ParameterizedTest
  @MethodSource
  void allowed(String file, String before, String after, @TempDir Path temp) throws IOException {
    var data = new SmallData(temp);
    data.replace("lang/en/" + file + ".yaml", before, after);

    assertThat(data.problems()).isEmpty();
  }
}
