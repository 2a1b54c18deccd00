package dev.ringback.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a standard that a statement rests on, such as RFC 3261 section 21.3.3.
 *
 * @param document the document as engineers name it: "RFC 3261", "ATIS-1000099"
 * @param section the section number, or null for the whole document
 */
public record Reference(String document, @Nullable String section) {

  private static final Pattern FORM =
      Pattern.compile("(RFC \\d+|(?!RFC)\\S+)(?: (\\d+(?:\\.\\d+)*))?");

  /** Reads the form used in the catalog's files: the document, then a section if there is one. */
  @JsonCreator
  public static Reference parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "not a reference such as \"RFC 3261 21.3.3\": \"" + text + "\"");
    }
    return new Reference(form.group(1), form.group(2));
  }

  /** The form that {@link #parse} reads, which is also the form shown to people. */
  @JsonValue
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
