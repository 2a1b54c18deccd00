package dev.ringback.discord;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringback.Ringback;
import dev.ringback.data.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Catalogs by which tests see who is answered in which language, in languages that the bot is not
 * kept in: everything outside prose is marked with the language. Chinese has two locales in
 * Discord; Hebrew, like Arabic, is missing from the table in its documentation. The Hungarian one
 * lacks a text, so that the core, which never fails otherwise, fails on each code.
 */
final class TestLanguages {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TestLanguages() {}

  /** A core that speaks them all. */
  static Ringback core() throws Exception {
    keep("fi", marked("fi"));
    keep("pt", marked("pt"));
    keep("zh", marked("zh"));
    keep("he", marked("he"));
    var broken = marked("hu");
    broken.withObject("/messages").remove("heading.description");
    keep("hu", broken);
    return new Ringback(
        Stream.of("en", "fi", "pt", "zh", "he", "hu").map(Locale::of).map(Catalog::load).toList());
  }

  private static ObjectNode marked(String language) throws IOException {
    ObjectNode catalog;
    try (var in = Catalog.class.getResourceAsStream("catalog-en.json")) {
      catalog = (ObjectNode) JSON.readTree(in);
    }
    var messages = catalog.withObject("/messages");
    for (var key : List.copyOf(messages.properties()).stream().map(e -> e.getKey()).toList()) {
      messages.put(key, messages.get(key).textValue() + " " + language);
    }
    return catalog;
  }

  /** Puts a catalog where the core looks for it. */
  private static void keep(String language, ObjectNode catalog) throws Exception {
    var classes = TestLanguages.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    var folder = Files.createDirectories(Path.of(classes).resolve("dev/ringback/data"));
    JSON.writeValue(folder.resolve("catalog-" + language + ".json").toFile(), catalog);
  }
}
