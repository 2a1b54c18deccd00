package dev.ringback.discord.render;

import dev.ringback.card.Span;

/**
 * A card's text in Discord's Markdown: code marks become inline code, and everything else reads as
 * it was written, be it a mention, a link, a heading or half of a code block.
 */
final class Markdown {

  private Markdown() {}

  /** Escapes a whole text, which becomes one line. */
  static String of(String text) {
    return ofLine(Line.of(text));
  }

  /** Escapes what is one line already. */
  static String ofLine(String line) {
    if (line.indexOf('`') < 0) {
      return begun(escaped(line.stripLeading())).strip();
    }
    var markdown = new StringBuilder(line.length() + 8);
    for (var span : Span.of(line)) {
      if (span.code()) {
        appendCode(markdown, span.text());
      } else if (markdown.isEmpty()) {
        markdown.append(begun(escaped(span.text().stripLeading())));
      } else {
        markdown.append(escaped(span.text()));
      }
    }
    return markdown.toString().strip();
  }

  /** Bold text, as for the name of something. */
  static String bold(String text) {
    var markdown = of(text);
    return markdown.isEmpty() ? "" : "**" + markdown + "**";
  }

  /** What has a meaning at the start of a line: headings, small print, lists. */
  private static String begun(String line) {
    int digits = 0;
    while (digits < line.length() && isDigit(line.charAt(digits))) {
      digits++;
    }
    var next = digits < line.length() ? line.charAt(digits) : ' ';
    boolean isMark = digits == 0 ? "#+-".indexOf(next) >= 0 : next == '.';
    return isMark ? line.substring(0, digits) + '\\' + line.substring(digits) : line;
  }

  private static void appendCode(StringBuilder markdown, String code) {
    if (!markdown.isEmpty() && markdown.charAt(markdown.length() - 1) == '`') {
      markdown.append(' '); // two stretches that touch would read as one with backticks inside
    }
    markdown.append('`').append(code).append('`');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text, i)) {
        escaped.append(text, copied, i).append('\\');
        copied = i;
      }
    }
    return escaped.isEmpty() ? text : escaped.append(text, copied, text.length()).toString();
  }

  /** Whether what stands there has a meaning wherever it stands. */
  private static boolean isMark(String text, int index) {
    return switch (text.charAt(index)) {
      case '\\', '*', '_', '~', '|', '<', '>', '[', ']', '@', '`' -> true;
      case ':' -> !isBlank(text, index + 1);
      default -> false;
    };
  }

  /** A colon before a space starts neither an emoji nor the rest of an address. */
  private static boolean isBlank(String text, int index) {
    return index < text.length() && text.charAt(index) == ' ';
  }
}
