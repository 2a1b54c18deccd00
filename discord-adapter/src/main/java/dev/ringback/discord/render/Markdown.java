package dev.ringback.discord.render;

import dev.ringback.card.Span;
import java.util.regex.Pattern;

/**
 * A card's text in Discord's Markdown: code marks become inline code, and everything else reads as
 * it was written, be it a mention, a link, a heading or half of a code block.
 */
final class Markdown {

  /** What has a meaning anywhere; a colon only as the start of an emoji or within an address. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\*_~|<>\\[\\]@`]|:(?=\\S)");

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
        markdown.append(escape(span.text(), markdown.isEmpty()));
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

  private static String escape(String text, boolean startsLine) {
    var escaped = ANYWHERE.matcher(text).replaceAll("\\\\$0");
    return startsLine ? AT_START.matcher(escaped).replaceFirst("$0\\\\") : escaped;
  }
}
