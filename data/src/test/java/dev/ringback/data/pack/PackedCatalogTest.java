package dev.ringback.data.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import dev.ringback.data.Catalog;
import dev.ringback.data.SpokenLanguage;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogs as they are shipped. */
class PackedCatalogTest {

  static Stream<Locale> languages() {
    return Catalog.languages().stream().map(SpokenLanguage::locale);
  }

  /** The reader of our own reads what Jackson's data binding reads. */
  @ParameterizedTest
  @MethodSource("languages")
  void isReadAsJacksonReadsIt(Locale language) throws IOException {
    var jackson = CBORMapper.builder().enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE).build();
    var catalog = Catalog.load(language);
    for (var entry : catalog.entries().toList()) {
      assertThat(jackson.readValue(Binder.packed(entry), entry.getClass())).isEqualTo(entry);
    }
    for (var mapping : catalog.mappings()) {
      assertThat(jackson.readValue(Binder.packed(mapping), mapping.getClass())).isEqualTo(mapping);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void findsEveryEntryByItsNumber(Locale language) {
    var catalog = Catalog.load(language);
    assertThat(catalog.entries().filter(entry -> entry.digits().matches("\\d+")))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(catalog.numbered(entry.digits())).contains(entry));
  }
}
