package dev.ringback.slack.block;

import com.slack.api.model.block.composition.MarkdownTextObject;
import dev.ringback.card.Span;
import java.util.regex.Pattern;

/**
 * Text in Slack's markup, for the places that take no rich text.
 *
 * <p>Slack has escapes for {@code &}, {@code <} and {@code >}, which silence mentions, links and
 * dates. The marks for bold, italic, strike, code, quotes and emoji have none: here a look-alike
 * stands in for them, or an invisible joiner takes them apart.
 */
final class Mrkdwn {

  private static final String JOINER = "\u2060";
  private static final String EDGE = "\u200B";
  private static final Pattern EMOJI = Pattern.compile(":(?=[\\p{L}\\p{N}_+'-]+:)");

  private Mrkdwn() {}

  /** A {@code mrkdwn} object in which Slack looks for no links and names of its own accord. */
  static MarkdownTextObject object(String mrkdwn) {
    return MarkdownTextObject.builder().text(mrkdwn).verbatim(true).build();
  }

  /** A card's text, with its code as code. */
  static String of(String cardText) {
    var mrkdwn = new StringBuilder(cardText.length() + 16);
    var afterCode = false;
    for (var span : Span.of(PlainText.clean(cardText))) {
      var code = span.code() && !span.text().isBlank();
      if (code) {
        // Slack takes a backtick for a mark at the edge of a word only: make one where there is
        // none.
        mrkdwn.append(endsInWord(mrkdwn) ? EDGE : "").append('`');
        escape(mrkdwn, span.text());
        mrkdwn.append('`');
      } else {
        mrkdwn.append(afterCode && startsWithWord(span.text()) ? EDGE : "");
        escape(mrkdwn, inert(span.text()));
      }
      afterCode = code;
    }
    return mrkdwn.toString();
  }

  /** A card's text without its marks. */
  static String plain(String cardText) {
    var mrkdwn = new StringBuilder(cardText.length() + 16);
    escape(mrkdwn, inert(PlainText.clean(Span.plain(cardText))));
    return mrkdwn.toString();
  }

  /** A label in bold; nothing if it is blank, because the two marks would show then. */
  static String bold(String label) {
    var plain = plain(label);
    return plain.isEmpty() ? "" : "*" + plain + "*";
  }

  private static String inert(String text) {
    var lookAlike = text.replace('*', '∗').replace('_', '＿').replace('~', '∼');
    var quote = lookAlike.startsWith(">") ? JOINER + lookAlike : lookAlike;
    return EMOJI.matcher(quote).replaceAll(":" + JOINER);
  }

  private static void escape(StringBuilder mrkdwn, String text) {
    for (var i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> mrkdwn.append("&amp;");
        case '<' -> mrkdwn.append("&lt;");
        case '>' -> mrkdwn.append("&gt;");
        default -> mrkdwn.append(text.charAt(i));
      }
    }
  }

  private static boolean endsInWord(CharSequence text) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(Character.codePointBefore(text, text.length()));
  }

  private static boolean startsWithWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }
}
