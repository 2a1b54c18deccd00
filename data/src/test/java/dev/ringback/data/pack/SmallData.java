package dev.ringback.data.pack;

import dev.ringback.data.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A data folder with two codes and nothing wrong in it, for a test to break: copied from {@code
 * src/test/resources/small}.
 */
final class SmallData {

  private final Path folder;
  private final Path output;

  SmallData(Path temp) throws IOException {
    folder = temp.resolve("data");
    output = temp.resolve("packed");
    var small = Path.of("src/test/resources/small");
    try (var files = Files.walk(small)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(small.relativize(file).toString()));
      }
    }
  }

  /** Puts something else into a file, in place of what has to be there once. */
  void replace(String path, String text, String by) throws IOException {
    var file = folder.resolve(path);
    var before = Files.readString(file);
    if (before.split(Pattern.quote(text), -1).length != 2) {
      throw new IllegalArgumentException(path + " does not hold once: " + text);
    }
    Files.writeString(file, before.replace(text, by));
  }

  void write(String path, String content) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), content);
  }

  void writeBytes(String path, byte[] content) throws IOException {
    Files.write(folder.resolve(path), content);
  }

  void delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
  }

  /** What the packer says is wrong. */
  List<String> problems() throws IOException {
    return Packer.pack(folder, output);
  }

  /** What each translation has and lacks. */
  Map<String, Coverage> coverages() throws IOException {
    return new Packer(folder).coverages();
  }

  /** Notes that a language, or one of its files, says what English says now. */
  void confirm(String what) throws IOException {
    new Packer(folder).confirm(what);
  }

  /** What the packer has written of a language. */
  Catalog catalog(Locale language) throws IOException {
    var file = "catalog-" + language.toLanguageTag();
    return Catalog.of(
        language,
        Files.readAllBytes(output.resolve(file + ".keys")),
        Files.readAllBytes(output.resolve(file + ".cbor")));
  }

  /** Where the packer writes to. */
  Path output() {
    return output;
  }
}
