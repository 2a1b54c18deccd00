package dev.ringback.data.pack;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that people will read, and where it was written. */
record Text(Place place, String value) {

  private static final Pattern CODE = Pattern.compile("`[^`]+`");

  /** Its length as people count: in code points, after YAML has folded its lines. */
  int length() {
    return value.codePointCount(0, value.length());
  }

  /** The text with the word CODE in place of all that stands between backticks. */
  String outsideCode() {
    return CODE.matcher(value).replaceAll("CODE");
  }

  /** The text without backticks, in which what stood between two of them is one word. */
  String asWords() {
    return CODE.matcher(value)
        .replaceAll(code -> Matcher.quoteReplacement(code.group().replace(" ", "_")))
        .replace("`", "");
  }

  /** Its sentences, as {@link #outsideCode} gives them. */
  List<String> sentences() {
    return List.of(outsideCode().split("(?<=[.!?])\\s+"));
  }
}
