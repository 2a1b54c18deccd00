package dev.ringback.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The pairs of codes that people confuse, listed in contrasts.csv, are told apart in a sentence.
 */
class ContrastTest {

  private static final Catalog CATALOG = Catalog.load(Locale.ENGLISH);

  @ParameterizedTest
  @CsvFileSource(resources = "/contrasts.csv", useHeadersInDisplayName = true)
  void isToldApartInEitherOrder(int lower, int higher) {
    var one = CATALOG.response(lower).orElseThrow();
    var other = CATALOG.response(higher).orElseThrow();

    assertThat(CATALOG.contrast(one, other)).isPresent().isEqualTo(CATALOG.contrast(other, one));
  }
}
