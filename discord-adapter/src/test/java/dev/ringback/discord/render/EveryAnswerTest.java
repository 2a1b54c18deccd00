package dev.ringback.discord.render;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.fail;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.data.Catalog;
import dev.ringback.data.SipResponse;
import dev.ringback.discord.standin.Json;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every answer about known codes is within the limits, in every language, with nothing cut and
 * nothing left out.
 */
class EveryAnswerTest {

  private static final Pattern MARKS_AND_SPACES = Pattern.compile("[\\\\`*\\s]");
  private static final Ringback CORE = Ringback.inAllLanguages();
  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);
  private static final List<Integer> CODES =
      CATALOG.responses().stream().map(SipResponse::code).toList();

  static List<Locale> languages() {
    return CORE.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCode(Locale language) {
    CODES.forEach(code -> check(String.valueOf(code), language));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPair(Locale language) {
    for (int first : CODES) {
      CODES.stream()
          .filter(second -> first < second)
          .forEach(s -> check(first + " vs " + s, language));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void threeToFiveCodes(Locale language) {
    var random = new Random(1);
    for (int i = 0; i < 300; i++) {
      var codes = CODES.stream().map(String::valueOf).collect(Collectors.toList());
      Collections.shuffle(codes, random);
      check(String.join(" ", codes.subList(0, 3 + i % 3)), language);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void classesListsAndHelp(Locale language) {
    Stream.of("1xx", "2xx", "3xx", "4xx", "5xx", "6xx", "list", "help", "codec", "599", "xyzzy")
        .forEach(query -> check(query, language));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyEntryOfEveryRegistry(Locale language) {
    CATALOG
        .entries()
        .flatMap(entry -> Stream.of(entry.query(), entry.query() + " details", entry.name()))
        .forEach(query -> check(query, language));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCodeWithEveryCause(Locale language) {
    for (var response : CATALOG.responses()) {
      check(response.code() + " q850", language);
      CATALOG
          .entries()
          .filter(entry -> entry.registry().key().equals("cause"))
          .forEach(cause -> check(response.code() + " " + cause.query(), language));
    }
  }

  private static void check(String query, Locale language) {
    var card = CORE.reply(new Ask(query, List.of(language)));
    var message = Json.tree(MessageRenderer.preview(card));
    MessageLimits.check(message);
    var shown = MessageLimits.texts(message).map(EveryAnswerTest::readable).collect(joining("\n"));
    CardTexts.of(card)
        .map(EveryAnswerTest::readable)
        .filter(text -> !shown.contains(text))
        .forEach(text -> fail(query + " does not show: " + text));
  }

  /** A text without its marks and spaces. */
  private static String readable(String text) {
    return MARKS_AND_SPACES.matcher(text).replaceAll("");
  }
}
