package dev.ringback.slack.block;

import com.slack.api.model.block.element.RichTextElement;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of rich text. Stands in for the SDK's own type, which writes eight flags for each
 * style, most of them false and some not documented for text.
 *
 * @param type always {@code text}
 */
record StyledText(String type, String text, @Nullable Style style) implements RichTextElement {

  /** What is set is true; what is not is left out of the JSON. */
  record Style(@Nullable Boolean bold, @Nullable Boolean code) {}

  private static final Style BOLD = new Style(true, null);
  private static final Style CODE = new Style(null, true);

  @Override
  public String getType() {
    return type;
  }

  static StyledText plain(String text) {
    return new StyledText("text", text, null);
  }

  static StyledText bold(String text) {
    return new StyledText("text", text, BOLD);
  }

  static StyledText code(String text) {
    return new StyledText("text", text, CODE);
  }
}
