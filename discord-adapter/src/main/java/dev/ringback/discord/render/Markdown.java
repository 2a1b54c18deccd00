package dev.ringback.discord.render;

import dev.ringback.card.Span;
import java.util.regex.Pattern;

/**
 * A card's text in Discord's Markdown: code marks become inline code, and everything else reads as
 * it was written, be it a mention, a link, a heading or half of a code block.
 */
final class Markdown {

  /** What has a meaning at the start of a line: headings, small print, lists. */
  private static final Pattern START = Pattern.compile("(?=[#+-])|\\d+(?=\\.)");

  private Markdown() {}

  /** Escapes a whole text, which becomes one line. */
  static String of(String text) {
    var markdown = new StringBuilder();
    for (var span : Span.of(Line.of(text))) {
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

  private static String begun(String line) {
    var start = START.matcher(line);
    return start.lookingAt()
        ? line.substring(0, start.end()) + '\\' + line.substring(start.end())
        : line;
  }

  private static void appendCode(StringBuilder markdown, String code) {
    if (!markdown.isEmpty() && markdown.charAt(markdown.length() - 1) == '`') {
      markdown.append(' '); // two stretches that touch would read as one with backticks inside
    }
    markdown.append('`').append(code).append('`');
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
    return escaped.append(text, copied, text.length()).toString();
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
