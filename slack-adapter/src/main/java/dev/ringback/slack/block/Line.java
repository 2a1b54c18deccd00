package dev.ringback.slack.block;

import dev.ringback.card.Span;
import dev.ringback.slack.block.SlackBlock.Link;
import dev.ringback.slack.block.SlackBlock.RichTextSection;
import dev.ringback.slack.block.SlackBlock.Run;
import dev.ringback.slack.block.SlackBlock.Style;
import dev.ringback.slack.block.SlackBlock.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Builds a paragraph of rich text. Nothing in rich text is markup, so nobody's words can be. */
final class Line {

  private final Deque<Run> runs = new ArrayDeque<>();
  private int length;

  Line bold(String label) {
    return add(PlainText.clean(Span.plain(label)), Style.BOLD);
  }

  Line code(String label) {
    return add(PlainText.clean(Span.plain(label)), Style.CODE);
  }

  Line plain(String label) {
    return add(PlainText.clean(Span.plain(label)), Style.PLAIN);
  }

  /** A name in bold with a colon, in front of what it names. */
  Line name(String label) {
    var clean = PlainText.clean(Span.plain(label));
    return clean.isEmpty() ? this : add(clean + ":", Style.BOLD).separate(" ");
  }

  /** A card's text, with its code as code. */
  Line text(String cardText) {
    for (var span : Span.of(PlainText.clean(cardText))) {
      add(span.text(), span.code() ? Style.CODE : Style.PLAIN);
    }
    return this;
  }

  /** Space, punctuation or a line break between what is there, if anything is, and what comes. */
  Line separate(String separator) {
    return runs.isEmpty() ? this : add(separator, Style.PLAIN);
  }

  Line link(String label, String url) {
    runs.add(new Link(label, url));
    length += label.length() + url.length();
    return this;
  }

  Line append(Line other) {
    for (var run : other.runs) {
      switch (run) {
        case Text(var text, var style) -> add(text, style);
        case Link(var text, var url) -> link(text, url);
      }
    }
    return this;
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  int length() {
    return length;
  }

  RichTextSection section() {
    return new RichTextSection(List.copyOf(runs));
  }

  /** Text that goes on in the style of what is there goes on in its run. */
  private Line add(String text, Style style) {
    if (text.isEmpty()) {
      return this;
    }
    length += text.length();
    var run = text;
    if (runs.peekLast() instanceof Text(var before, var same) && same == style) {
      runs.removeLast();
      run = before + text;
    }
    runs.add(new Text(run, style));
    return this;
  }
}
