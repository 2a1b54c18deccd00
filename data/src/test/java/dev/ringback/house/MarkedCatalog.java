package dev.ringback.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringback.data.Catalog;
import dev.ringback.data.PackedKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Catalogs by which tests see who is answered in which language, in languages that the bot is not
 * kept in: English, with every interface text marked.
 */
public final class MarkedCatalog {

  private static final Pattern PLACE =
      Pattern.compile("(?m)^" + PackedKey.MESSAGES + "\t(\\d+) (\\d+)$");

  private MarkedCatalog() {}

  /**
   * A catalog.
   *
   * @param mark what each interface text ends with
   * @param missing keys of interface texts that it lacks, so that the core, which never fails
   *     otherwise, fails when it needs one
   */
  public static Catalog of(String language, String mark, String... missing) {
    try {
      var keys = new String(english("catalog-en.keys"), UTF_8);
      var values = english("catalog-en.json");
      var place = PLACE.matcher(keys);
      if (!place.find()) {
        throw new IllegalStateException("no messages in the English catalog");
      }
      var json = new ObjectMapper();
      int start = Integer.parseInt(place.group(1));
      var messages = (ObjectNode) json.readTree(values, start, Integer.parseInt(place.group(2)));
      for (var key : List.copyOf(messages.properties()).stream().map(it -> it.getKey()).toList()) {
        messages.put(key, messages.get(key).textValue() + mark);
      }
      messages.remove(List.of(missing));
      var marked = json.writeValueAsBytes(messages);
      var all = new ByteArrayOutputStream();
      all.writeBytes(values);
      all.writeBytes(marked);
      var moved = PackedKey.MESSAGES + "\t" + values.length + " " + marked.length;
      return Catalog.of(
          Locale.of(language), place.replaceFirst(moved).getBytes(UTF_8), all.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] english(String file) throws IOException {
    try (var in = Objects.requireNonNull(Catalog.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    }
  }
}
