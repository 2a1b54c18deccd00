package dev.ringback.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientLocaleTest {

  @Test
  void readsTheFormOfPosix() {
    assertThat(ClientLocale.find(Map.of("LANG", "es_MX.UTF-8@euro")))
        .contains(Locale.forLanguageTag("es-MX"));
    assertThat(ClientLocale.find(Map.of("LANG", "ar"))).contains(Locale.of("ar"));
    assertThat(ClientLocale.find(Map.of())).isEmpty();
  }

  @Test
  void takesTheVariableThatPosixPutsFirst() {
    var environment = Map.of("LANG", "ru_RU", "LC_MESSAGES", "es_ES", "LC_ALL", "");
    assertThat(ClientLocale.find(environment)).contains(Locale.forLanguageTag("es-ES"));
  }

  @Test
  void passesOverWhatOnlyNamesTheEncoding() {
    var environment = Map.of("LANG", "ar_EG.UTF-8", "LC_ALL", "C.UTF-8");
    assertThat(ClientLocale.find(environment)).contains(Locale.forLanguageTag("ar-EG"));
  }
}
