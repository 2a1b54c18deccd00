package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path folder;

  @Test
  void readsAVariableWithoutTheSpaceAroundIt() throws SettingsException {
    var settings = new Settings(Map.of("TOKEN", " abc\n"));
    assertThat(settings.text("TOKEN")).contains("abc");
    assertThat(settings.secret("TOKEN")).contains(new Secret("abc"));
    settings.check();
  }

  @Test
  void readsAFileAsContainersGiveSecrets() throws IOException, SettingsException {
    var file = Files.writeString(folder.resolve("token"), "abc\r\n");
    var settings = new Settings(Map.of("TOKEN_FILE", file.toString()));
    assertThat(settings.text("TOKEN")).contains("abc");
    settings.check();
  }

  @Test
  void takesBlankForAbsent() throws IOException, SettingsException {
    var file = Files.writeString(folder.resolve("token"), "abc");
    var empty = Files.writeString(folder.resolve("empty"), "\n");
    var settings =
        new Settings(
            Map.of(
                "TOKEN",
                " ",
                "TOKEN_FILE",
                file.toString(),
                "OTHER_FILE",
                empty.toString(),
                "THIRD_FILE",
                ""));
    assertThat(settings.text("TOKEN")).contains("abc");
    assertThat(settings.text("OTHER")).isEmpty();
    assertThat(settings.text("THIRD")).isEmpty();
    assertThat(settings.text("FOURTH")).isEmpty();
    settings.check();
  }

  @Test
  void refusesAVariableAndAFileForTheSameSetting() {
    var settings = new Settings(Map.of("TOKEN", "abc", "TOKEN_FILE", "/nowhere"));
    settings.text("TOKEN");
    assertThatThrownBy(settings::check)
        .isInstanceOf(SettingsException.class)
        .hasMessage("TOKEN and TOKEN_FILE are both set: keep one of them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere/token", "/", "xoxb-not-a-path", "bad\0path"})
  void namesAFileThatCannotBeReadWithoutSayingWhatWasGiven(String path) {
    var settings = new Settings(Map.of("TOKEN_FILE", path));
    assertThat(settings.text("TOKEN")).isEmpty();
    assertThatThrownBy(settings::check).hasMessage("TOKEN_FILE names a file that cannot be read");
  }

  @Test
  void readsAddressesOfTheSchemesThatFit() throws SettingsException {
    var settings = new Settings(Map.of("URL", "https://example.org/api/"));
    assertThat(settings.uri("URL", "http", "https"))
        .contains(URI.create("https://example.org/api/"));
    assertThat(settings.uri("OTHER", "https")).isEmpty();
    settings.check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "ftp://example.org", "https://", "https://a b", "https:x"})
  void refusesOtherAddressesWithoutRepeatingThem(String address) {
    var settings = new Settings(Map.of("URL", address));
    assertThat(settings.uri("URL", "https")).isEmpty();
    assertThatThrownBy(settings::check)
        .hasMessage("URL must be an address that starts with https://");
  }

  @Test
  void readsPorts() throws SettingsException {
    var settings = new Settings(Map.of("PORT", "65535", "ANY", "0"));
    assertThat(settings.port("PORT")).contains(65535);
    assertThat(settings.port("ANY")).contains(0);
    settings.check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"65536", "-1", "80a", "999999", "٨٠", "1.5"})
  void refusesWhatIsNoPort(String port) {
    var settings = new Settings(Map.of("PORT", port));
    assertThat(settings.port("PORT")).isEmpty();
    assertThatThrownBy(settings::check).hasMessage("PORT must be a number from 0 to 65535");
  }

  @Test
  void reportsAllProblemsAtOnceSettingBySettingAndEachOnce() {
    var settings =
        new Settings(Map.of("TOKEN_FILE", "/nowhere", "PORT", "x", "PORT_FILE", "/nowhere"));
    settings.text("TOKEN");
    settings.missing("TOKEN is missing");
    settings.port("PORT");
    settings.missing("URL is missing");
    settings.problem("PORT is taken");
    settings.text("TOKEN");
    assertThatThrownBy(settings::check)
        .hasMessage(
            String.join(
                System.lineSeparator(),
                "TOKEN_FILE names a file that cannot be read",
                "PORT and PORT_FILE are both set: keep one of them",
                "PORT must be a number from 0 to 65535",
                "PORT is taken",
                "URL is missing"));
  }

  @Test
  void aSecretDoesNotShowItself() {
    assertThat(new Secret("xoxb-1")).hasToString("***");
    assertThat("" + new Settings(Map.of("TOKEN", "xoxb-1")).secret("TOKEN"))
        .doesNotContain("xoxb-1");
  }
}
