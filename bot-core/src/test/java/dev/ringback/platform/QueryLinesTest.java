package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryLinesTest {

  private static List<String> read(byte[] bytes) throws IOException {
    var lines = new QueryLines(new ByteArrayInputStream(bytes));
    var read = new ArrayList<String>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      read.add(line);
    }
    return read;
  }

  private static List<String> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aLineEndsAtALineFeedAndNowhereElse() throws IOException {
    assertThat(read("302\n\n a\rb\u2028c\u0085d\r\nlast"))
        .containsExactly("302", "", " a\rb\u2028c\u0085d\r", "last");
  }

  @Test
  void theLastLineFeedBeginsNoFurtherQuery() throws IOException {
    assertThat(read("302\n")).containsExactly("302");
    assertThat(read("\n")).containsExactly("");
    assertThat(read("")).isEmpty();
  }

  @Test
  void bytesThatAreNoUtf8AreReadAllTheSame() throws IOException {
    assertThat(read(new byte[] {'3', (byte) 0xff, '\n', '4'})).containsExactly("3\ufffd", "4");
  }

  @Test
  void aLineWithoutEndIsCutAndTheNextOneIsWhole() throws IOException {
    assertThat(read("x".repeat(3_000_000) + "\n302\n"))
        .satisfiesExactly(
            line -> assertThat(line).hasSizeBetween(1000, 100_000),
            line -> assertThat(line).isEqualTo("302"));
  }

  @Test
  void aQueryIsThereAsSoonAsItsLineIs() throws IOException {
    var endless =
        new InputStream() {
          private int position;

          @Override
          public int read() {
            return "302\n".charAt(position++);
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            into[offset] = (byte) read();
            return 1;
          }

          @Override
          public int available() {
            return 0;
          }
        };
    assertThat(new QueryLines(endless).next()).isEqualTo("302");
  }
}
