package dev.ringback.data.pack;

import java.util.List;
import java.util.regex.Pattern;

/** What no text may have, in any file of any language. */
final class TextRules {

  private record Rule(String problem, Pattern wrong) {}

  /**
   * What has no place beside a Latin letter. To Unicode, the stroke that lengthens Arabic words is
   * of no alphabet.
   */
  private static final String OTHER_ALPHABET = "[\\p{IsCyrillic}\\p{IsArabic}\u0640]\\p{M}*";

  /** Sought outside of what stands between backticks, which may hold anything. */
  private static final List<Rule> RULES =
      List.of(
          rule("has a line break, fold it with >-", "\\S*\\R"),
          rule("has two spaces", "\\S*\\h{2,}\\S*"),
          rule("has three dots for an ellipsis", "\\S*\\.{3}"),
          rule("has a backtick without its pair", "`\\S*"),
          rule("has markup other than backticks", "\\S*(?:[*_<>]|://|]\\()\\S*"),
          rule(
              "mixes alphabets in one word",
              "\\S*(?:\\p{IsLatin}OTHER|OTHER\\p{IsLatin})\\S*".replace("OTHER", OTHER_ALPHABET)));

  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<!WORD)(WORD+)\\s+\\1(?!WORD)".replace("WORD", "[\\p{L}\\p{M}\\p{N}_-]"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private TextRules() {}

  private static Rule rule(String problem, String wrong) {
    return new Rule(problem, Pattern.compile(wrong));
  }

  static void check(Text text, Problems problems) {
    for (var rule : RULES) {
      report(text, text.outsideCode(), rule, problems);
    }
    report(text, text.asWords(), new Rule("has a doubled word", DOUBLED), problems);
  }

  private static void report(Text text, String form, Rule rule, Problems problems) {
    var wrong = rule.wrong().matcher(form);
    if (wrong.find()) {
      problems.add(text.place(), rule.problem() + ": \"" + wrong.group().strip() + "\"");
    }
  }
}
