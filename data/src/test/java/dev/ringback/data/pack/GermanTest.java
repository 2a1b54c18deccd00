package dev.ringback.data.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.SpokenLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A further language is files only: German headings and ten codes, in {@code
 * src/test/resources/german}, join the real catalog without a line of Java.
 */
class GermanTest {

  private static Path packed;

  @BeforeAll
  static void addGermanToTheRealData(@TempDir Path temp) throws IOException {
    var data = temp.resolve("data");
    packed = temp.resolve("packed");
    for (var folder : List.of("codes", "registries", "mappings", "lang/en")) {
      copy(Path.of(folder), data.resolve(folder));
    }
    copy(Path.of("src/test/resources/german"), data);

    assertThat(Packer.pack(data, packed)).isEmpty();
  }

  @Test
  void isAmongTheLanguages() throws IOException {
    assertThat(Catalog.languages(Files.readAllBytes(packed.resolve("languages.cbor"))))
        .extracting(SpokenLanguage::name)
        .containsExactly("English", "Deutsch");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 404, 408, 410, 480, 486, 487, 488, 503, 603})
  void tenCodesAreInGerman(int code) throws IOException {
    var response = german().response(code).orElseThrow();

    assertThat(german().isTranslated(response)).isTrue();
    assertThat(response.summary()).isNotEqualTo(english().response(code).orElseThrow().summary());
  }

  @Test
  void headingsAreInGerman() throws IOException {
    assertThat(german().message("heading.fix")).isNotEqualTo(english().message("heading.fix"));
    assertThat(german().message("owner.carrier")).isNotEqualTo(english().message("owner.carrier"));
  }

  @Test
  void theRestIsInEnglishAndSaysSo() throws IOException {
    var busyEverywhere = german().response(600).orElseThrow();

    assertThat(german().isTranslated(busyEverywhere)).isFalse();
    assertThat(busyEverywhere.prose()).isEqualTo(english().response(600).orElseThrow().prose());
    assertThat(german().message("help.lead")).isEqualTo(english().message("help.lead"));
  }

  private static Catalog german() throws IOException {
    return catalog(Locale.GERMAN);
  }

  private static Catalog english() throws IOException {
    return catalog(Locale.ENGLISH);
  }

  private static Catalog catalog(Locale language) throws IOException {
    var file = "catalog-" + language.toLanguageTag();
    return Catalog.of(
        language,
        Files.readAllBytes(packed.resolve(file + ".keys")),
        Files.readAllBytes(packed.resolve(file + ".cbor")));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
