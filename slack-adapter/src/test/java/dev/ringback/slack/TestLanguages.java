package dev.ringback.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ringback.Ringback;
import dev.ringback.data.Catalog;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Catalogs by which tests see who is answered in which language, in languages that the bot is not
 * kept in: in Finnish and Portuguese everything outside prose is marked with the language. The
 * Hungarian one lacks a text, so that the core, which never fails otherwise, fails on each code.
 */
final class TestLanguages {

  private TestLanguages() {}

  /** A core that speaks them all, and English where it knows nothing better. */
  static Ringback core() throws Exception {
    keep("fi", marked("fi"));
    keep("pt", marked("pt"));
    var broken = marked("hu");
    broken.getAsJsonObject("messages").remove("heading.description");
    keep("hu", broken);
    return new Ringback(
        Stream.of("en", "fi", "pt", "hu").map(Locale::of).map(Catalog::load).toList());
  }

  private static JsonObject marked(String language) throws IOException {
    try (var in = requireNonNull(Catalog.class.getResourceAsStream("catalog-en.json"))) {
      var catalog = JsonParser.parseReader(new InputStreamReader(in, UTF_8)).getAsJsonObject();
      var messages = catalog.getAsJsonObject("messages");
      for (var key : List.copyOf(messages.keySet())) {
        messages.addProperty(key, messages.get(key).getAsString() + " [" + language + "]");
      }
      return catalog;
    }
  }

  /** Puts a catalog where the core looks for it. */
  private static void keep(String language, JsonObject catalog) throws Exception {
    var classes = TestLanguages.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    var folder = Files.createDirectories(Path.of(classes).resolve("dev/ringback/data"));
    Files.writeString(folder.resolve("catalog-" + language + ".json"), catalog.toString());
  }
}
