package dev.ringback.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Queries from a stream in UTF-8, one a line. A line ends at a line feed only, so that there are as
 * many queries as the sender counts, and takes no more memory than a query can use.
 */
final class QueryLines {

  /** Far more than is read of a query, so that the answer can say that it was cut. */
  private static final int LONGEST = 10_000;

  private final Reader reader;

  QueryLines(InputStream in) {
    reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The next query, which may be empty, or null at the end of the stream. */
  @Nullable String next() throws IOException {
    int c = reader.read();
    if (c == -1) {
      return null;
    }
    var line = new StringBuilder();
    for (; c != '\n' && c != -1; c = reader.read()) {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
