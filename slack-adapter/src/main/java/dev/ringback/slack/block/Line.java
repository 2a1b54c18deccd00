package dev.ringback.slack.block;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.ringback.card.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds a section of rich text. Nothing in rich text is markup, so nobody's words can be. */
final class Line {

  private final List<RichTextElement> elements = new ArrayList<>();
  private int length;

  Line bold(String label) {
    var clean = PlainText.clean(Span.plain(label));
    return clean.isEmpty() ? this : add(StyledText.bold(clean), clean.length());
  }

  Line code(String label) {
    var clean = PlainText.clean(Span.plain(label));
    return clean.isEmpty() ? this : add(StyledText.code(clean), clean.length());
  }

  /** A name in bold with a colon, in front of what it names. */
  Line name(String label) {
    var clean = PlainText.clean(Span.plain(label));
    return clean.isEmpty() ? this : bold(clean + ":").separate(" ");
  }

  /** A card's text, with its code as code. */
  Line text(String cardText) {
    for (var span : Span.of(PlainText.clean(cardText))) {
      var text = span.text();
      add(span.code() ? StyledText.code(text) : StyledText.plain(text), text.length());
    }
    return this;
  }

  /** Space, punctuation or a line break between what is there, if anything is, and what comes. */
  Line separate(String separator) {
    return elements.isEmpty() ? this : add(StyledText.plain(separator), separator.length());
  }

  Line link(String label, String url) {
    var link = RichTextSectionElement.Link.builder().url(url).text(label).build();
    return add(link, label.length() + url.length());
  }

  Line append(Line other) {
    elements.addAll(other.elements);
    length += other.length;
    return this;
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  int length() {
    return length;
  }

  RichTextSectionElement section() {
    return RichTextSectionElement.builder().elements(List.copyOf(elements)).build();
  }

  private Line add(RichTextElement element, int size) {
    elements.add(element);
    length += size;
    return this;
  }
}
