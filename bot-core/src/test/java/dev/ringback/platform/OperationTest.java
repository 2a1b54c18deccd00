package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bot as its operator sets it up and sees it. */
@Timeout(120)
class OperationTest {

  private final LineServer server = new LineServer();
  private final HttpClient http = HttpClient.newHttpClient();

  OperationTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    server.close();
    http.close();
  }

  private TestShell shell(String... more) {
    var environment = new HashMap<>(server.settings("s3cret"));
    for (var i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return TestShell.withEnvironment(environment);
  }

  private static int run(TestShell shell, String... args) {
    return Launcher.run(new LinePlatform(), shell.shell(), args);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private int status(int port, String path) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(10))
            .build();
    while (true) {
      try {
        return http.send(request, BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        Thread.sleep(20); // not listening yet
      }
    }
  }

  @Test
  void isAliveWhileItConnectsAndReadyWhenItHas() throws Exception {
    int port = freePort();
    var shell = shell("MANAGEMENT_PORT", "" + port, "MANAGEMENT_HOST", "127.0.0.1");
    var status = CompletableFuture.supplyAsync(() -> run(shell));
    try (var call = server.accept()) {
      assertThat(status(port, "/livez")).isEqualTo(200);
      assertThat(status(port, "/readyz")).isEqualTo(503);
      call.say("WELCOME");
      while (status(port, "/readyz") != 200) {
        Thread.sleep(20);
      }
      assertThat(status(port, "/metrics")).isEqualTo(200);
      call.say("BYE");
      assertThat(status.get()).isZero();
    }
  }

  @Test
  void namesTheSettingOfAPortThatIsTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var shell =
          shell("MANAGEMENT_PORT", "" + taken.getLocalPort(), "MANAGEMENT_HOST", "127.0.0.1");
      assertThat(run(shell)).isEqualTo(2);
      assertThat(shell.err()).startsWith("MANAGEMENT_PORT cannot be listened on");
    }
  }

  @Test
  void namesAllThatIsWrongWithTheSettingsAtOnce() {
    for (var args : List.of(new String[] {}, new String[] {"--doctor"})) {
      var shell =
          TestShell.withEnvironment(
              Map.of(
                  "RINGBACK_LOG", "xml",
                  "RINGBACK_LIMIT", "many",
                  "MANAGEMENT_PORT", "70000",
                  "MANAGEMENT_HOST", "nowhere.invalid",
                  "LINE_ADDRESS", "tcp://127.0.0.1:9"));
      assertThat(run(shell, args)).isEqualTo(2);
      assertThat(shell.errLines())
          .containsExactlyInAnyOrder(
              "RINGBACK_LOG must be text or json",
              "RINGBACK_LIMIT must be a number from 0 to 10000",
              "MANAGEMENT_PORT must be a number from 0 to 65535",
              "MANAGEMENT_HOST must be an address or a name of this machine",
              "LINE_TOKEN is missing");
    }
  }

  @Test
  void theDoctorSaysWhatIsSoAndWhatToDo() {
    var shell = shell("LINE_TOKEN", "green");
    assertThat(run(shell, "--doctor")).isZero();
    assertThat(shell.outLines())
        .containsExactly(
            "ok     LINE_TOKEN is there",
            "note   it is a rainy day",
            "       Take an umbrella.",
            "",
            "All is well.");
  }

  @Test
  void theStatusOfTheDoctorSaysThatSomethingIsWrong() {
    var shell = shell("LINE_TOKEN", "red");
    assertThat(run(shell, "--doctor")).isEqualTo(1);
    assertThat(shell.outLines())
        .endsWith("wrong  LINE_TOKEN is red", "       Paint it green.", "", "One thing is wrong.");
  }

  @Test
  void theDoctorNotesALanguageWithoutTexts() {
    var shell = shell("LINE_TOKEN", "green", "RINGBACK_LANG", "pt-BR");
    assertThat(run(shell, "--doctor")).isZero();
    assertThat(shell.outLines())
        .contains(
            "note   RINGBACK_LANG: no texts in pt-BR yet, so answers are in en",
            "       Take one of en, ar, es, ru.");
  }

  @Test
  void theDoctorStandsAlone() {
    assertThat(run(shell(), "--doctor", "486")).isEqualTo(2);
    assertThat(run(shell(), "--doctor", "--preview", "486")).isEqualTo(2);
  }

  @Test
  void theConsoleLoadsNothingOfThis() throws Exception {
    try (var console =
        StartedProcess.of(
            dev.ringback.console.ConsoleMain.class,
            Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load", "MANAGEMENT_PORT", "1"),
            "486")) {
      assertThat(console.await(Duration.ofSeconds(60))).isZero();
      assertThat(console.said().lines().filter(line -> line.contains("dev.ringback.console")))
          .isNotEmpty();
      assertThat(
              Stream.of("micrometer", "prometheus", "httpserver", "ringback.operate")
                  .filter(console.said()::contains))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json | \\{\"timestamp\":\\d+,\"level\":\"INFO\",.*\"formattedMessage\":\"line"
            + " connected\".*}",
        "text | [-:.+TZ0-9]+ INFO  BotProcess - line connected"
      })
  void logsForMachinesOrForPeopleAndNothingElse(String format, String line) throws Exception {
    var environment = new HashMap<>(server.settings("s3cret"));
    environment.put("RINGBACK_LOG", format);
    assertThat(log(environment)).singleElement().asString().matches(line);
  }

  @Test
  void saysOnceThatALanguageHasNoTexts() throws Exception {
    var environment = new HashMap<>(server.settings("s3cret"));
    environment.put("RINGBACK_LANG", "pt-BR");
    assertThat(log(environment))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .endsWith(
                        "WARN  BotProcess - RINGBACK_LANG: no texts in pt-BR yet, so answers are in"
                            + " en"),
            line -> assertThat(line).endsWith("line connected"));
  }

  private List<String> log(Map<String, String> settings) throws Exception {
    try (var bot = StartedProcess.of(LinePlatform.class, settings);
        var call = server.accept()) {
      call.say("WELCOME");
      call.say("BYE");
      assertThat(bot.await(Duration.ofSeconds(60))).isZero();
      return bot.said().lines().toList();
    }
  }
}
