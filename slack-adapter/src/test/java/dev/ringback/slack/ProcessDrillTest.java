package dev.ringback.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.slack.StartedBot.Start;
import dev.ringback.slack.standin.HttpDelivery;
import dev.ringback.slack.standin.SlackStandIn;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to the bot's whole process, and what it does then. */
@Timeout(180)
class ProcessDrillTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final SlackStandIn slack = new SlackStandIn(Bot.manifest());

  ProcessDrillTest() throws Exception {}

  @AfterEach
  void stop() {
    slack.close();
  }

  @ParameterizedTest
  @EnumSource
  void finishesAnAnswerAfterSigterm(Mode mode) throws Exception {
    try (var bot = StartedBot.start(mode, slack)) {
      slack.delay("chat.postMessage", Duration.ofSeconds(1));
      bot.person("U1").mentions("C1", "486", null);
      await().until(() -> slack.calls().contains("chat.postMessage"));

      bot.terminate();

      assertThat(bot.end()).isZero();
      assertThat(slack.workspace().messages()).hasSize(1);
      // It would say so after its 5 seconds.
      assertThat(bot.said()).contains("told to stop, finishing").doesNotContain("not finished");
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsWithStatus2WhereTheTokenIsRevoked(Mode mode) throws Exception {
    try (var bot = StartedBot.start(mode, slack)) {
      var kim = bot.person("U1");
      slack.revokeTokens();
      kim.mentions("C1", "486", null);

      assertThat(bot.end()).isEqualTo(2);
      assertThat(bot.said())
          .contains("SLACK_BOT_TOKEN was refused by Slack: token_revoked")
          .doesNotContain(SlackStandIn.BOT_TOKEN, SlackStandIn.APP_TOKEN, Bot.SIGNING_SECRET);
    }
  }

  /** Bodies of the greatest size that is let in, more of them at once than the memory holds. */
  @Test
  void endsWhereItIsOutOfMemory() throws Exception {
    try (var bot =
        StartedBot.start(Mode.HTTP, slack, start -> start.flags("-Xms16m", "-Xmn4m", "-Xmx16m"))) {
      var http = bot.http();
      var room = 1024 * 1024 - HttpModeTest.COMMAND.length() - "&x=".length();
      var body = HttpModeTest.COMMAND + "&x=" + "a".repeat(room);
      while (bot.isAlive()) {
        var threads =
            IntStream.range(0, 40)
                .mapToObj(_ -> Thread.ofVirtual().unstarted(() -> post(http, body)))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
          thread.join();
        }
      }
      assertThat(bot.end()).as(bot.said()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100_000, 1024 * 1024})
  void answersWhileManySendBodiesThatNeverEnd(int length) throws Exception {
    try (var bot = StartedBot.start(Mode.HTTP, slack)) {
      var http = bot.http();
      var senders = new ArrayList<Socket>();
      try {
        for (int i = 0; i < 200; i++) {
          senders.add(sender(http.port(), length));
        }
        bot.person("U1").types("C1", "/sip", "302 vs 410");
      } finally {
        for (var sender : senders) {
          sender.close();
        }
      }
      assertThat(bot.isAlive()).as(bot.said()).isTrue();
    }
  }

  private static Socket sender(int port, int length) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    // What is not read stays here, so nobody waits for it to be sent.
    socket.setSendBufferSize(1024 * 1024);
    var head = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\n";
    var request = (head + "a".repeat(length - 1)).getBytes(US_ASCII);
    Thread.ofVirtual()
        .start(() -> {
          try {
            socket.getOutputStream().write(request);
          } catch (IOException e) {
            // The bot may well hang up first.
          }
        });
    return socket;
  }

  @ParameterizedTest
  @MethodSource
  @EnabledOnOs(OS.LINUX)
  void answersWhereNothingCanBeWritten(Consumer<Start> trouble) throws Exception {
    try (var bot = StartedBot.start(Mode.SOCKET, slack, trouble)) {
      var kim = bot.person("U1");
      // Troubles too, as they are what is logged.
      slack.fail("chat.postMessage", SlackStandIn.status(503));
      kim.mentions("C1", "486", null);
      kim.types("C1", "/sip", "302 vs 410");
      await().atMost(LONGEST).until(() -> slack.workspace().messages().size() == 2);

      bot.terminate();
      assertThat(bot.end()).isZero();
    }
  }

  static Named<?>[] answersWhereNothingCanBeWritten() {
    return new Named<?>[] {
      Named.<Consumer<Start>>of(
          "read-only file systems",
          start -> {
            start.flags("-Djava.io.tmpdir=/proc/none", "-Duser.home=/proc/none");
            start.process().directory(new File("/proc"));
          }),
      Named.<Consumer<Start>>of(
          "full standard error and output",
          start ->
              start
                  .process()
                  .redirectErrorStream(false)
                  .redirectOutput(new File("/dev/full"))
                  .redirectError(new File("/dev/full")))
    };
  }

  @Test
  void waitsForANameThatCannotBeLookedUp(@TempDir Path folder) throws Exception {
    var names = Files.writeString(folder.resolve("hosts"), "");
    var known = InetAddress.getLoopbackAddress().getHostAddress() + " slack.invalid\n";
    slack.fail("auth.test", okAndHangUp());
    Consumer<Start> trouble =
        start -> {
          start.flags("-Djdk.net.hosts.file=" + names, "-Dsun.net.inetaddr.ttl=0");
          start.set("SLACK_API_URL", "http://slack.invalid:" + slack.port() + "/api/");
        };
    try (var bot = StartedBot.start(Mode.HTTP, slack, trouble)) {
      bot.awaitWord("auth.test failed (its name cannot be looked up); next attempt in");
      Files.writeString(names, known);
      var kim = bot.person("U1");

      Files.writeString(names, "");
      kim.mentions("C1", "486", null);
      bot.awaitWord("chat.postMessage did not get through: its name cannot be looked up");
      Files.writeString(names, known);

      await().atMost(LONGEST).until(() -> slack.workspace().messages().size() == 1);
      bot.terminate();
      assertThat(bot.end()).isZero();
      assertThat(slack.workspace().messages()).hasSize(1);
    }
  }

  /** So that the next call needs a connection, and so an address, of its own. */
  private static MockResponse okAndHangUp() {
    return SlackStandIn.body("{\"ok\":true}").newBuilder().setHeader("Connection", "close").build();
  }

  private static void post(HttpDelivery http, String body) {
    var now = String.valueOf(Instant.now().getEpochSecond());
    try {
      http.send(http.request(body, now, http.sign(now, body)).timeout(Duration.ofSeconds(10)));
    } catch (AssertionError e) {
      // The bot is gone.
    }
  }
}
