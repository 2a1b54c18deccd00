package dev.ringback.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what is expected. {@code -Dgolden.write=true} writes it anew and leaves that
 * run red, so that nobody takes a new one for a checked one.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/console");

  private Golden() {}

  static void assertMatches(String name, String actual) throws IOException {
    var file = FOLDER.resolve(name);
    var expected = Files.exists(file) ? Files.readString(file) : "";
    if (Boolean.getBoolean("golden.write") && !actual.equals(expected)) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
      fail("written anew, now read it: " + file);
    }
    assertThat(actual).isEqualTo(expected);
  }
}
