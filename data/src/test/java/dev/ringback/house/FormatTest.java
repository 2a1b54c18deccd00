package dev.ringback.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is as google-java-format writes it. With {@code -Dformat.write=true} the files
 * are rewritten instead.
 *
 * <p>It is a test and no plug-in, as a plug-in would run in Maven's own JVM, which may be too old
 * to read the language that we write.
 */
final class FormatTest {

  private static final boolean WRITE = Boolean.getBoolean("format.write");

  private final Repository repository = Repository.read();

  @Test
  void everyFileIsFormatted() throws IOException {
    var formatter = new Formatter();
    var unformatted = new ArrayList<String>();
    for (var file : repository.java()) {
      var text = Repository.readText(file);
      try {
        var formatted = formatter.formatSourceAndFixImports(text);
        if (!formatted.equals(text)) {
          unformatted.add(repository.show(file));
          if (WRITE) {
            Files.writeString(file, formatted);
          }
        }
      } catch (FormatterException e) {
        throw new AssertionError(repository.show(file) + " cannot be formatted", e);
      }
    }
    if (!WRITE) {
      assertThat(unformatted)
          .as("not formatted; mvn test -pl data -Dtest=FormatTest -Dformat.write=true does it")
          .isEmpty();
    }
  }
}
