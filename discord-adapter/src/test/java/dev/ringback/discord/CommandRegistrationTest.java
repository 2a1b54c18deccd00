package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.Ringback;
import dev.ringback.discord.standin.Call;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.operate.Observer;
import dev.ringback.platform.Settings;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandRegistrationTest {

  private static final String RETRIEVE = "GET /applications/N/commands";
  private static final String REGISTER = "PUT /applications/N/commands";

  private final DiscordStandIn discord = new DiscordStandIn();
  private JDA jda;

  @BeforeEach
  void logIn() throws Exception {
    var settings = DiscordSettings.read(new Settings(discord.settings()));
    jda = Login.ready(settings, List.of(), Observer.NONE).jda();
  }

  @AfterEach
  void stop() {
    jda.shutdownNow();
    discord.close();
    discord.check();
  }

  @Test
  void registersWhatTheBotAnswersTo() throws Exception {
    register("voip", TestLanguages.core());

    var commands = discord.next(REGISTER).body();
    var slash = commands.get(0);
    assertThat(slash.get("name").textValue()).isEqualTo("voip");
    assertThat(slash.at("/description_localizations/pt-BR").textValue())
        .startsWith("Explain SIP codes")
        .endsWith(" pt");
    for (var described : List.of(slash, slash.at("/options/0"), slash.at("/options/1"))) {
      assertThat(described.get("description_localizations").fieldNames())
          .toIterable()
          .containsExactlyInAnyOrder("fi", "he", "hu", "pt-BR", "zh-CN", "zh-TW");
      assertThat(described.get("name_localizations")).isEmpty();
    }
    assertThat(slash.get("options").findValuesAsText("name")).containsExactly("query", "share");
    assertThat(slash.at("/options/0/autocomplete").booleanValue()).isTrue();
    assertThat(slash.get("contexts")).hasSize(3);
    assertThat(slash.get("integration_types")).hasSize(2);
    var message = commands.get(1);
    assertThat(message.get("type").intValue()).isEqualTo(3);
    assertThat(message.get("name").textValue()).isEqualTo("Explain SIP");
    assertThat(message.at("/name_localizations/fi").textValue()).isEqualTo("Explain SIP fi");
  }

  @Test
  void speaksEveryLanguageOfTheCatalogInAllItsLocales() throws Exception {
    register("sip", Ringback.inAllLanguages());

    var translated =
        Arrays.stream(DiscordLocale.values())
            .filter(CommandRegistrationTest::isSpoken)
            .filter(locale -> !locale.toLocale().getLanguage().equals("en"))
            .map(DiscordLocale::getLocale)
            .toList();
    var slash = discord.next(REGISTER).body().get(0);
    for (var described : List.of(slash, slash.at("/options/0"), slash.at("/options/1"))) {
      assertThat(described.path("description_localizations").fieldNames())
          .toIterable()
          .containsExactlyInAnyOrderElementsOf(translated);
    }
  }

  @Test
  void registersOnlyWhatDiffers() throws Exception {
    var english = Ringback.inAllLanguages();
    var languages = TestLanguages.core();

    register("sip", english);
    assertThat(routes()).containsExactly(RETRIEVE, REGISTER);
    register("sip", english);
    assertThat(routes()).containsExactly(RETRIEVE);
    register("sip", languages);
    assertThat(routes()).containsExactly(RETRIEVE, REGISTER);
    register("sip", languages);
    assertThat(routes()).containsExactly(RETRIEVE);
    register("voip", languages);
    assertThat(routes()).containsExactly(RETRIEVE, REGISTER);
  }

  @Test
  void triesAgainWhenDiscordFails() {
    discord.fail(RETRIEVE, 503);
    discord.fail(REGISTER, 500);

    register("sip", Ringback.inAllLanguages());

    assertThat(routes()).containsExactly(RETRIEVE, RETRIEVE, REGISTER, REGISTER);
  }

  /** More often than the SDK and what repeats its requests try. */
  @ParameterizedTest
  @CsvSource({"500, 10", "503, 5"})
  void triesAgainWhenDiscordFailsForLong(int status, int times) {
    for (int i = 0; i < times; i++) {
      discord.fail(REGISTER, status);
    }

    register("sip", Ringback.inAllLanguages());

    var routes = routes();
    assertThat(routes).endsWith(REGISTER).filteredOn(REGISTER::equals).hasSize(times + 1);
    assertThat(routes).filteredOn(RETRIEVE::equals).hasSizeGreaterThan(1);
  }

  @Test
  void waitsAsLongAsDiscordAsksFor() {
    discord.limit(REGISTER, 1);
    long start = System.nanoTime();

    register("sip", Ringback.inAllLanguages());

    assertThat(routes()).containsExactly(RETRIEVE, REGISTER, REGISTER);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void givesUpOnWhatDiscordRefuses() {
    discord.fail(REGISTER, 403);

    register("sip", Ringback.inAllLanguages());

    assertThat(routes()).containsExactly(RETRIEVE, REGISTER);
  }

  private static boolean isSpoken(DiscordLocale locale) {
    return Ringback.inAllLanguages().languages().stream()
        .anyMatch(spoken -> spoken.getLanguage().equals(locale.toLocale().getLanguage()));
  }

  private void register(String name, Ringback core) {
    new CommandRegistration(jda, new CommandSet(core).commands(name)).run();
  }

  private List<String> routes() {
    var routes = discord.takeRequests().stream().map(Call::route).toList();
    return routes.stream().filter(route -> route.endsWith("commands")).toList();
  }
}
