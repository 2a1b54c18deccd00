package dev.ringback.data.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Which state of the English text each text of a language was translated from, as a checksum: so
 * that the build can tell what has become older than its source. Nobody writes this file by hand.
 */
record Sources(Path file, SortedMap<String, String> checksums) {

  static final String FILE = "sources.lock";

  /** The record of a language; an empty one if there is none yet. */
  static Sources read(Path folder) throws IOException {
    var sources = new Sources(folder.resolve(FILE), new TreeMap<>());
    if (Files.exists(sources.file)) {
      for (var line : Files.readAllLines(sources.file)) {
        int space = line.lastIndexOf(' ');
        sources.checksums.put(line.substring(0, space), line.substring(space + 1));
      }
    }
    return sources;
  }

  /** Whether the English text is what it was when somebody translated it. */
  boolean isCurrent(String key, String english) {
    return checksum(english).equals(checksums.get(key));
  }

  /** Notes that the translation says what the English text says now. */
  void confirm(String key, String english) {
    checksums.put(key, checksum(english));
  }

  /** Forgets texts that are no longer there. */
  void keepOnly(Set<String> keys) {
    checksums.keySet().retainAll(keys);
  }

  /** Writes the record. */
  void write() throws IOException {
    var lines = new StringBuilder();
    checksums.forEach((key, sum) -> lines.append(key).append(' ').append(sum).append('\n'));
    Files.writeString(file, lines);
  }

  private static String checksum(String text) {
    var sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(sum.getValue());
  }
}
