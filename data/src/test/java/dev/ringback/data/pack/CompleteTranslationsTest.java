package dev.ringback.data.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages that promise everything have everything: no text falls back to English. */
class CompleteTranslationsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "ru"})
  void haveEveryText(String tag) throws IOException {
    var coverage = new Packer(Path.of("")).coverages().get(tag);

    assertThat(coverage).isNotNull().matches(it -> it.isComplete(""), "has every text");
  }
}
