package dev.ringback.slack.block;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON into a text. */
public final class JsonText {

  /** Writes one value. */
  public interface Value {
    /** Writes it where the generator stands. */
    void write(JsonGenerator json) throws IOException;
  }

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** The text of one value. */
  public static String of(Value value) {
    // As Jackson's own mapper writes text: into what is left of the texts before.
    var text = new SegmentedStringWriter(FACTORY._getBufferRecycler());
    try {
      try (var json = FACTORY.createGenerator(text)) {
        value.write(json);
      }
      return text.getAndClear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
