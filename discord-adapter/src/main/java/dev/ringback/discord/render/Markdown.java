package dev.ringback.discord.render;

import dev.ringback.card.Span;
import java.util.regex.Pattern;

/**
 * A card's text in Discord's Markdown: code marks become inline code, and everything else reads as
 * it was written, be it a mention, a link, a heading or half of a code block.
 */
final class Markdown {

  /** What has a meaning anywhere; a colon only as the start of an emoji or within an address. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\*_~|<>\\[\\]@`]|:(?!\\s)");

  /** What has a meaning at the start of a line: headings, small print, lists. */
  private static final Pattern AT_START = Pattern.compile("^(?:(?=[#+-])|\\d+(?=\\.))");

  private Markdown() {}

  /** Escapes a whole text, which becomes one line. */
  static String of(String text) {
    var markdown = new StringBuilder();
    for (var span : Span.of(Line.of(text))) {
      if (span.code()) {
        appendCode(markdown, span.text());
      } else {
        markdown.append(markdown.isEmpty() ? escapeStart(span.text()) : escape(span.text()));
      }
    }
    return markdown.toString().strip();
  }

  /** Bold text, as for the name of something. */
  static String bold(String text) {
    var markdown = of(text);
    return markdown.isEmpty() ? "" : "**" + markdown + "**";
  }

  private static void appendCode(StringBuilder markdown, String code) {
    if (!markdown.isEmpty() && markdown.charAt(markdown.length() - 1) == '`') {
      markdown.append(' '); // two stretches that touch would read as one with backticks inside
    }
    markdown.append('`').append(code).append('`');
  }

  private static String escapeStart(String text) {
    return AT_START.matcher(escape(text.stripLeading())).replaceFirst("$0\\\\");
  }

  private static String escape(String text) {
    return ANYWHERE.matcher(text).replaceAll("\\\\$0");
  }
}
