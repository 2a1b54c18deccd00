package dev.ringback;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.SipResponse;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every question about known codes that a test can put, and hostile ones. */
final class Questions {

  static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  static final List<Integer> CODES = CATALOG.responses().stream().map(SipResponse::code).toList();

  private static final List<String> HOSTILE =
      List.of(
          "@everyone",
          "@here",
          "<!channel>",
          "<!here>",
          "<@U1>",
          "<@&1>",
          "<#C1>",
          "```",
          "`",
          "**",
          "__",
          "~~",
          "||",
          "> ",
          "[a](http://b.example)",
          "<http://a.example|b>",
          "\n",
          "\r",
          "\t",
          "\0",
          "\u200b",
          "\u200d",
          "\u202e",
          "\u2066",
          "\ufeff",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "vs",
          " vs ",
          ",",
          "/",
          "302",
          "410",
          "9".repeat(400),
          "4xx",
          "lang:",
          "lang:xx",
          "lang:zz-zz-zz",
          "{0}",
          "{1}",
          "$1",
          "\\",
          "%s",
          "sip/2.0 ",
          "\u0627\u0644",
          "\ufdfa",
          "\u0301".repeat(40),
          "٣٠٢",
          "３０２",
          "busy here",
          "help",
          "list",
          "details");

  private Questions() {}

  /** Each code alone, in both forms. */
  static Stream<String> singles() {
    return CODES.stream().flatMap(code -> Stream.of("" + code, code + " details"));
  }

  /** All pairs of different codes, in both orders. */
  static Stream<String> pairs() {
    return CODES.stream()
        .flatMap(one ->
            CODES.stream().filter(other -> !other.equals(one)).map(other -> one + " vs " + other));
  }

  /** Three to five codes, drawn by a fixed seed. */
  static Stream<String> groups() {
    var random = new Random(302_410);
    return Stream.generate(() ->
            random
                .ints(3 + random.nextInt(3), 0, CODES.size())
                .mapToObj(i -> "" + CODES.get(i))
                .distinct()
                .collect(Collectors.joining(" vs ")))
        .limit(1000);
  }

  /** Classes, the list, help. */
  static Stream<String> overviews() {
    return Stream.concat(
        IntStream.rangeClosed(1, 6).mapToObj(digit -> digit + "xx"), Stream.of("list", "help"));
  }

  /** Each entry of every registry. */
  static Stream<String> entries() {
    return CATALOG.entries().map(Entry::query);
  }

  /** Each code with the causes that go with it, and with every cause there is. */
  static Stream<String> causes() {
    var causes = CATALOG.entries().filter(it -> it.registry() == Registry.CAUSE).toList();
    return CODES.stream()
        .flatMap(code ->
            Stream.concat(
                Stream.of(code + " q850"),
                causes.stream().map(cause -> code + " " + cause.query())));
  }

  /** All of the above. */
  static Stream<String> known() {
    return Stream.of(singles(), pairs(), groups(), overviews(), entries(), causes())
        .flatMap(questions -> questions);
  }

  /** Texts of random characters of all planes, spiced with what breaks parsers and platforms. */
  static Stream<String> hostile() {
    var random = new Random(680);
    return Stream.generate(() ->
            IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i ->
                    random.nextBoolean()
                        ? HOSTILE.get(random.nextInt(HOSTILE.size()))
                        : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)))
                .collect(Collectors.joining(random.nextBoolean() ? " " : "")))
        .limit(10_000);
  }
}
