package dev.ringback.slack.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.platform.Secret;
import dev.ringback.slack.sdk.SlackSdk;
import dev.ringback.slack.sdk.TokenWatch;
import dev.ringback.slack.standin.Log;
import dev.ringback.slack.standin.SlackStandIn;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLocalesTest {

  private SlackStandIn slack = SlackStandIn.granting("users:read");

  UserLocalesTest() throws Exception {}

  @AfterEach
  void stop() {
    slack.close();
  }

  @ParameterizedTest
  @CsvSource({"es-ES,es", "es-LA,es", "ar-EG,ar", "ru-RU,ru", "pt-BR,pt", "en-GB,en", "zh-TW,zh"})
  void slacksLocalesAreLanguagesToAskFor(String locale, String language) {
    slack.speaks("U1", locale);
    var locales = locales();

    assertThat(locales.known("U1")).isEmpty();
    assertThat(locales.of("U1")).extracting(Locale::getLanguage).containsExactly(language);
    assertThat(locales.known("U1")).contains(List.of(Locale.forLanguageTag(locale)));
  }

  @Test
  void nobodyInParticularIsNotLookedUp() {
    var locales = locales();
    assertThat(locales.known(null)).contains(List.of());
    assertThat(locales.of(null)).isEmpty();
    assertThat(slack.calls()).isEmpty();
  }

  @Test
  void questionsAtTheSameTimeShareALookup() throws Exception {
    var asked = new CountDownLatch(1);
    slack.speaks("U1", "es-ES");
    slack.hold("users.info", asked);
    var locales = locales();
    var found = Collections.synchronizedList(new ArrayList<List<Locale>>());
    var threads =
        IntStream.range(0, 8)
            .mapToObj(_ -> Thread.ofVirtual().start(() -> found.add(locales.of("U1"))))
            .toList();
    asked.countDown();
    for (var thread : threads) {
      thread.join();
    }

    assertThat(found).hasSize(8).containsOnly(List.of(Locale.of("es", "ES")));
    assertThat(slack.calls()).containsExactly("users.info");
  }

  @Test
  void aMissingScopeIsLoggedOnceAndNobodysId() throws Exception {
    slack.close();
    slack = SlackStandIn.granting("chat:write");
    try (var log = new Log()) {
      var locales = locales();
      assertThat(locales.of("U1")).isEmpty();
      assertThat(locales.of("U2")).isEmpty();
      assertThat(log.text().lines())
          .singleElement()
          .satisfies(line ->
              assertThat(line).contains("users.info", "missing_scope").doesNotContain("U1", "U2"));
    }
  }

  private UserLocales locales() {
    var methods = SlackSdk.client(Optional.of(slack.api())).methods(SlackStandIn.BOT_TOKEN);
    return new UserLocales(
        methods,
        new Secret(SlackStandIn.BOT_TOKEN),
        new TokenWatch(_ -> {}),
        InstantSource.system());
  }
}
