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

/** Each rule for prose, broken by itself. */
class ProseRulesTest {

  /** What is there, what stands there instead, and what is then wrong. */
  private static Stream<Arguments> wrong() {
    return Stream.of(
        arguments(
            "the callee can",
            "The callee can",
            "1: summary: must start in lower case or with an acronym"),
        arguments(
            "another address\n", "another address.\n", "1: summary: must end without a full stop"),
        arguments("the callee can be", "it. the callee can be", "1: summary: must be a clause"),
        arguments(
            "the callee can be",
            "the callee " + "can even ".repeat(6) + "be",
            "1: summary: is 94 characters long, the most is 90"),
        arguments(
            "  Another address holds for now.",
            "  One. Two. Three.",
            "2: description: must be 1 to 3 sentences"),
        arguments(
            "holds for now. `Contact`",
            "holds. for now `Contact`",
            "2: description: must start its sentences with a capital letter, a digit or code:"
                + " \"for\""),
        arguments(
            "  - A server answers with the real destination.\n",
            "",
            "4: seen: must be 1 to 2 sentences, or a list of 2 to 4"),
        arguments(
            "  - Call that address.",
            "  - Call.\n  - Ask.\n  - Try.\n  - Wait.",
            "7: fix: must be a list of 2 to 4"),
        arguments(
            "  - Call that address.",
            "  - Call " + "that very ".repeat(40) + "address.",
            "7: fix: is 428 characters long, the most is 420"),
        arguments(
            "  - Call that address.",
            "  - call that address.",
            "9: fix: must start its sentences with a capital letter, a digit or code: \"call\""),
        arguments(
            "  - Call that address.", "  - Call that address", "9: fix: must end with a full stop"),
        arguments(
            "verdict: Nothing is broken.",
            "verdict: Nothing is broken. Sleep.",
            "12: verdict: must be 1 sentence"),
        arguments("verdict: Nothing is broken.\n", "", "1: verdict: is missing"),
        arguments(
            "Nothing is broken.",
            "Nothing  is broken.",
            "12: verdict: has two spaces: \"Nothing  is\""),
        arguments(
            "Nothing is broken.",
            "Nothing...is broken.",
            "12: verdict: has three dots for an ellipsis: \"Nothing...\""),
        arguments(
            "Nothing is broken.",
            "The *thing* is broken.",
            "12: verdict: has markup other than backticks: \"*thing*\""),
        arguments(
            "Nothing is broken.",
            "See https://example.org for more.",
            "12: verdict: has markup other than backticks: \"https://example.org\""),
        arguments(
            "Nothing is broken.",
            "That that is broken.",
            "12: verdict: has a doubled word: \"That that\""),
        arguments(
            "Nothing is broken.",
            "The `Contact` Contact is broken.",
            "12: verdict: has a doubled word: \"Contact Contact\""),
        arguments(
            "Nothing is broken.",
            "The `Contact is broken.",
            "12: verdict: has a backtick without its pair: \"`Contact\""),
        arguments(
            "Nothing is broken.",
            "Hold сache.",
            "12: verdict: mixes alphabets in one word: \"сache.\""),
        arguments(
            "Nothing is broken.",
            "Send INVITE again.",
            "12: verdict: must have backticks around INVITE"),
        arguments(
            "Nothing is broken.",
            "Wait for Retry-After.",
            "12: verdict: must have backticks around Retry-After"),
        arguments(
            "verdict: Nothing is broken.",
            "verdict: |-\n  Nothing is\n  broken.",
            "12: verdict: has a line break, fold it with >-: \"is\""),
        arguments(
            "[moved, found]", "[moved, Found]", "13: names: must be in lower case: \"Found\""),
        arguments(
            "[moved, found]",
            "[moved, moved]",
            "13: names: \"moved\" is taken already in data/lang/en/302.yaml:13"),
        arguments("[moved, found]", "[moved, gone]", "13: names: \"gone\" is the phrase of 410"),
        arguments(
            "\"410\": 302 has",
            "\"411\": 302 has",
            "15: contrast.411: is not a registered code above 302"),
        arguments(
            "\"410\": 302 has",
            "\"302\": 302 has",
            "15: contrast.302: is not a registered code above 302"),
        arguments("302 has a new", "It has a new", "15: contrast.410: must name both 302 and 410"),
        arguments(
            "while 410 has none",
            "while the other has 4100",
            "15: contrast.410: must name both 302 and 410"),
        arguments(
            "302 has a new address,",
            "302 has a new address. So it has,",
            "15: contrast.410: must be 1 sentence"));
  }

  @ParameterizedTest
  @MethodSource
  void wrong(String before, String after, String problem, @TempDir Path temp) throws IOException {
    var data = new SmallData(temp);
    data.replace("lang/en/302.yaml", before, after);

    assertThat(data.problems()).containsExactly("data/lang/en/302.yaml:" + problem);
  }

  private static Stream<Arguments> allowed() {
    return Stream.of(
        arguments("the callee can", "SIP says that the callee can"),
        arguments("summary: the callee can", "summary: >-\n  `Contact` says that the callee can"),
        arguments(
            "the callee can be reached at another address",
            "the callee can be reached again, again, again, again, again, again, again, again, in"
                + " bed 📞"),
        arguments("Nothing is broken.", "2 calls work."),
        arguments(
            "Nothing is broken.",
            ">-\n  `Contact` may hold `<sip:a@b>` or `t=0 0` or `a_b` or `*`."),
        arguments("Nothing is broken.", "Send `INVITE` again, say 200 OK."),
        arguments("[moved, found]", "[moved temporarily, found]"));
  }

  @ParameterizedTest
  @MethodSource
  void allowed(String before, String after, @TempDir Path temp) throws IOException {
    var data = new SmallData(temp);
    data.replace("lang/en/302.yaml", before, after);

    assertThat(data.problems()).isEmpty();
  }
}
