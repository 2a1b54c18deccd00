package dev.ringback.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import dev.ringback.data.Catalog;
import dev.ringback.data.PackedKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Catalogs by which tests see who is answered in which language, in languages that the bot is not
 * kept in: English, with every interface text marked.
 */
public final class MarkedCatalog {

  private static final ObjectMapper CBOR = new CBORMapper();

  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private String keys;

  private MarkedCatalog() throws IOException {
    keys = new String(english("catalog-en.keys"), UTF_8);
    values.writeBytes(english("catalog-en.cbor"));
  }

  /**
   * A catalog.
   *
   * @param mark what each interface text ends with, and what the language calls itself
   * @param missing keys of interface texts that it lacks, so that the core, which never fails
   *     otherwise, fails when it needs one
   */
  public static Catalog of(String language, String mark, String... missing) {
    try {
      var marked = new MarkedCatalog();
      marked.change(
          PackedKey.LANGUAGE, it -> it.put("locale", language).put("name", mark).putArray("asked"));
      marked.change(PackedKey.MESSAGES, messages -> mark(messages, mark).remove(List.of(missing)));
      return Catalog.of(
          Locale.of(language), marked.keys.getBytes(UTF_8), marked.values.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode mark(ObjectNode messages, String mark) {
    for (var message : List.copyOf(messages.properties())) {
      messages.put(message.getKey(), message.getValue().textValue() + mark);
    }
    return messages;
  }

  /** Puts another value behind the others, and has its key lead there. */
  private void change(String key, Consumer<ObjectNode> change) throws IOException {
    var place = Pattern.compile("(?m)^" + key + "\t(\\d+)$").matcher(keys);
    if (!place.find()) {
      throw new IllegalStateException("no " + key + " in the English catalog");
    }
    int start = Integer.parseInt(place.group(1));
    var value = (ObjectNode) CBOR.readTree(values.toByteArray(), start, values.size() - start);
    change.accept(value);
    keys = place.replaceFirst(key + "\t" + values.size());
    values.writeBytes(CBOR.writeValueAsBytes(value));
  }

  private static byte[] english(String file) throws IOException {
    try (var in = Objects.requireNonNull(Catalog.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    }
  }
}
