package dev.ringback.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseClass;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  private static final QueryParser PARSER = QueryParser.of(Catalog.load(Locale.ENGLISH));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "302 410",
        "302 vs 410",
        "302 VS. 410",
        "302/410",
        "302, 410",
        "302 and 410",
        "302&410",
        "302-410",
        "302 – 410",
        "302 | 410",
        "302+410",
        "302 compared to 410",
        "#302 #410",
        "What's the difference between 302 and 410?",
        "(302) versus \"410\"",
        "SIP 302 vs SIP 410",
        "sip302 sip410",
        "SIP/2.0 302 vs SIP/2.0 410",
        "302 Moved Temporarily vs 410 Gone",
        "３０２ ｖｓ ４１０",
        "٣٠٢ ٤١٠",
        "۳۰۲، ۴۱۰",
        "३०२ ४१०",
        "3\u200b02 v\u200ds 410",
        "\u202e302\u202c 410",
        "please explain 302 and 410",
        "   302\t\n410  "
      })
  void readsTwoNumbers(String text) {
    assertThat(terms(text))
        .extracting(term -> ((Term.Digits) term).digits())
        .containsExactly("302", "410");
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of("busy here", List.of("busy here")),
        Arguments.of("Busy-Here!", List.of("busy here")),
        Arguments.of("busy here vs decline", List.of("busy here", "decline")),
        Arguments.of("what does \"Busy Here\" mean?", List.of("busy here")),
        Arguments.of("ＢＵＳＹ　ＨＥＲＥ", List.of("busy here")),
        Arguments.of("Ünautörízed", List.of("unautorized")),
        Arguments.of("10.0.0.1", List.of("10 0 0 1")),
        Arguments.of("560x", List.of("560x")));
  }

  @ParameterizedTest
  @MethodSource
  void words(String text, List<String> words) {
    assertThat(terms(text))
        .extracting(term -> ((Term.Words) term).words())
        .containsExactlyElementsOf(words);
  }

  @ParameterizedTest
  @CsvSource({"4xx", "4XX", "4xX", "4**", "4хх", "４ｘｘ", "٤xx"})
  void readsAClass(String text) {
    assertThat(terms(text)).containsExactly(new Term.ClassPattern(ResponseClass.CLIENT_ERROR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "help", "HELP!", "usage"})
  void asksForHelp(String text) {
    assertThat(PARSER.parse(text).subject()).isEqualTo(new Query.Help());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "List all", "all codes"})
  void asksForEverything(String text) {
    assertThat(PARSER.parse(text).subject()).isEqualTo(new Query.Everything());
  }

  @Test
  void aPhoneNumberIsNoCode() {
    assertThat(terms("+1 202 555-0123 got 486")).containsExactly(new Term.Digits("486", "", ""));
  }

  @Test
  void ofAPastedMessageOnlyTheStatusLineCounts() {
    var message =
        """
        SIP/2.0 486 Busy Here
        CSeq: 302 INVITE
        Content-Length: 180
        """;
    assertThat(terms(message)).containsExactly(new Term.Digits("486", "", ""));
  }

  @Test
  void asksForDetails() {
    assertThat(PARSER.parse("302 details").subject())
        .isEqualTo(new Query.Lookup(List.of(new Term.Digits("302", "", "")), "", true));
  }

  @Test
  void quotesNothingThatMarksUp() {
    assertThat(PARSER.parse("a `b`\n\u202ec\0d").text()).isEqualTo("a b c d");
    assertThat(PARSER.parse("x".repeat(300)).text()).hasSize(60).endsWith("…");
    assertThat(PARSER.parse("😀".repeat(40)).text()).hasSizeLessThanOrEqualTo(60).endsWith("😀…");
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (var text : List.of("Ünautörízed", "Request-URI Too Long", "３０２ ｖｓ", "йод", "ﷺ")) {
      assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }
  }

  private static List<Term> terms(String text) {
    return ((Query.Lookup) PARSER.parse(text).subject()).terms();
  }
}
