package dev.ringback.data;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A packed file: values as CBOR (RFC 8949), and beside them where each starts. Only what is asked
 * for is parsed, so that it costs the same however much the file holds. Immutable and safe to
 * share.
 */
final class KeyedFile {

  private final byte[] keys;
  private final byte[] values;
  private final RecordReader reader = new RecordReader();

  /**
   * A file in memory.
   *
   * @param keys lines of a key, a tab and where its value starts, in the order of their bytes
   */
  KeyedFile(byte[] keys, byte[] values) {
    this.keys = keys;
    this.values = values;
  }

  /** The value of a key, if the file has it: found by halving. */
  <T> Optional<T> find(String key, TypeReference<T> type) {
    var wanted = (key + '\t').getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int line = startOfLine((low + high) / 2);
      int end = endOfLine(line);
      int keyEnd = Math.min(line + wanted.length, end);
      int order = Arrays.compareUnsigned(keys, line, keyEnd, wanted, 0, wanted.length);
      if (order == 0) {
        var start = new String(keys, keyEnd, end - keyEnd, StandardCharsets.US_ASCII);
        return Optional.of(reader.read(values, Integer.parseInt(start), type));
      }
      if (order < 0) {
        low = end + 1;
      } else {
        high = line;
      }
    }
    return Optional.empty();
  }

  private int startOfLine(int at) {
    int start = at;
    while (start > 0 && keys[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int endOfLine(int at) {
    int end = at;
    while (keys[end] != '\n') {
      end++;
    }
    return end;
  }
}
