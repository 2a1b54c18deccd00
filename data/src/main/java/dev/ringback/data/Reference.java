package dev.ringback.data;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a standard that a statement rests on, such as RFC 3261 section 21.3.3.
 *
 * @param document the document as engineers name it: "RFC 3261", "ATIS-1000099"
 * @param section the section number, or null for the whole document
 */
public record Reference(String document, @Nullable String section) {

  /** Reads the form used in the catalog's files: the document, then a section if there is one. */
  public static Reference parse(String text) {
    var words = text.strip().split(" ");
    int ofDocument = words[0].equals("RFC") ? 2 : 1;
    if (words.length < ofDocument || words.length > ofDocument + 1) {
      throw new IllegalArgumentException(
          "not a reference such as \"RFC 3261 21.3.3\": \"" + text + "\"");
    }
    var document = ofDocument == 2 ? words[0] + " " + words[1] : words[0];
    return new Reference(document, words.length > ofDocument ? words[ofDocument] : null);
  }

  /** The form that {@link #parse} reads, which is also the form shown to people. */
  public String text() {
    return section == null ? document : document + " " + section;
  }

  /** Where to read it; empty for documents that are not free to read on the web. */
  public Optional<String> url() {
    if (!document.startsWith("RFC ")) {
      return Optional.empty();
    }
    var page = "https://www.rfc-editor.org/rfc/rfc" + document.substring(4) + ".html";
    return Optional.of(section == null ? page : page + "#section-" + section);
  }
}
