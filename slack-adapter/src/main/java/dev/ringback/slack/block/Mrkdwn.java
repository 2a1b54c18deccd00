package dev.ringback.slack.block;

import com.fasterxml.jackson.core.io.SerializedString;
import dev.ringback.card.Span;
import org.jspecify.annotations.Nullable;

/**
 * Text in Slack's markup, for the places that take no rich text.
 *
 * <p>Slack has escapes for {@code &}, {@code <} and {@code >}, which silence mentions, links and
 * dates. It has none for bold, italic, strike, code, quotes and emoji, nor for names and addresses,
 * which it likes to link of its own accord: here a look-alike stands in for their mark, or an
 * invisible joiner takes them apart.
 *
 * @param value keeps how it is written as JSON, once it has been
 */
record Mrkdwn(SerializedString value) {

  private static final String JOINER = "\u2060";
  private static final String EDGE = "\u200B";

  Mrkdwn(String text) {
    this(new SerializedString(text));
  }

  /** A card's text, with its code as code. */
  static Mrkdwn of(String cardText) {
    var mrkdwn = new StringBuilder(cardText.length() + 16);
    var afterCode = false;
    for (var span : Span.of(PlainText.clean(cardText))) {
      var text = span.text();
      var code = span.code() && !text.isBlank();
      // Slack takes a backtick for a mark at the edge of a word only: make one where there is none.
      if (code ? endsInWord(mrkdwn) : afterCode && startsWithWord(text)) {
        mrkdwn.append(EDGE);
      }
      if (code) {
        mrkdwn.append('`').append(escape(text)).append('`');
      } else {
        appendInert(mrkdwn, text);
      }
      afterCode = code;
    }
    return new Mrkdwn(mrkdwn.toString());
  }

  /** As many sentences of a card's text as fit into a limit. */
  static Mrkdwn of(String cardText, int limit) {
    var whole = of(cardText);
    return whole.length() <= limit
        ? whole
        : of(Cut.sentences(cardText, cut -> of(cut).length() <= limit));
  }

  /** A card's text without its marks. */
  static Mrkdwn plain(String cardText) {
    var mrkdwn = new StringBuilder(cardText.length() + 16);
    appendInert(mrkdwn, PlainText.clean(Span.plain(cardText)));
    return new Mrkdwn(mrkdwn.toString());
  }

  /** A label in bold; nothing if it is blank, because the two marks would show then. */
  static Mrkdwn bold(String label) {
    var plain = plain(label);
    return plain.isEmpty() ? plain : new Mrkdwn("*" + plain.text() + "*");
  }

  /** Slack's three escapes. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  String text() {
    return value.getValue();
  }

  int length() {
    return value.charLength();
  }

  boolean isEmpty() {
    return length() == 0;
  }

  private static void appendInert(StringBuilder mrkdwn, String text) {
    var copied = 0;
    for (var i = 0; i < text.length(); i++) {
      var inert = inert(text, i);
      if (inert != null) {
        mrkdwn.append(text, copied, i).append(inert);
        copied = i + 1;
      }
    }
    mrkdwn.append(text, copied, text.length());
  }

  /** What stands in for a character, or null where it can stand for itself. */
  private static @Nullable String inert(String text, int i) {
    return switch (text.charAt(i)) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> i == 0 ? JOINER + "&gt;" : "&gt;";
      case '*' -> "∗";
      case '_' -> "＿";
      case '~' -> "∼";
      case '@' -> "@" + JOINER;
      case '#' -> "#" + JOINER;
      case ':' -> isEmoji(text, i) || isAddress(text, i) ? ":" + JOINER : null;
      default -> null;
    };
  }

  private static boolean isAddress(String text, int colon) {
    return text.startsWith("//", colon + 1);
  }

  /** Whether a colon, a name and another colon stand here. */
  private static boolean isEmoji(String text, int colon) {
    var end = colon + 1;
    while (end < text.length() && isInEmojiName(text.charAt(end))) {
      end++;
    }
    return end > colon + 1 && end < text.length() && text.charAt(end) == ':';
  }

  private static boolean isInEmojiName(char c) {
    return Character.isLetterOrDigit(c) || "_+'-".indexOf(c) >= 0;
  }

  private static boolean endsInWord(CharSequence text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static boolean startsWithWord(String text) {
    return Character.isLetterOrDigit(text.charAt(0));
  }
}
