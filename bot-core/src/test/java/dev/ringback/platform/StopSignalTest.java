package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real process is told to stop. */
@Timeout(120)
class StopSignalTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private LineServer server;
  private StartedProcess bot;

  @BeforeEach
  void start() throws IOException {
    server = new LineServer();
    bot = StartedProcess.of(LinePlatform.class, server.settings("s3cret"));
  }

  @AfterEach
  void stop() throws IOException {
    assertThat(bot.said()).doesNotContain("s3cret");
    bot.close();
    server.close();
  }

  private void awaitWord(String word) throws InterruptedException {
    while (!bot.said().contains(word)) {
      Thread.sleep(20);
    }
  }

  @Test
  void aConnectedBotClosesItsConnectionAndEndsWell() throws Exception {
    try (var call = server.accept()) {
      call.hear();
      call.hear();
      call.say("WELCOME");
      awaitWord("line connected");
      bot.terminate();
      assertThat(call.hear()).isEqualTo("BYE");
    }
    assertThat(bot.await(LONGEST)).isEqualTo(0);
  }

  @Test
  void oneThatCannotFinishIsGoneAfterFiveSeconds() throws Exception {
    try (var call = server.accept()) {
      call.say("WELCOME");
      awaitWord("line connected");
      bot.terminate();
      long told = System.nanoTime();
      assertThat(bot.await(LONGEST)).isEqualTo(0);
      assertThat(Duration.ofNanos(System.nanoTime() - told))
          .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(15));
    }
    assertThat(bot.said()).contains("not finished after 5 s");
  }

  @Test
  void oneThatIsStillConnectingEndsWell() throws Exception {
    try (var call = server.accept()) {
      call.hear();
      bot.terminate();
      assertThat(bot.await(LONGEST)).isEqualTo(0);
    }
  }

  @Test
  void oneThatEndsByItselfKeepsItsStatusAndSaysWhereInNobodysWords() throws Exception {
    try (var call = server.accept()) {
      call.say("WELCOME");
      awaitWord("line connected");
    }
    assertThat(bot.await(LONGEST)).isEqualTo(1);
    assertThat(bot.said())
        .contains("line failed", "IllegalStateException")
        .doesNotContain("the server hung up");
  }

  @Test
  void oneWhoseTokenIsRevokedNamesTheSettingOnly() throws Exception {
    try (var call = server.accept()) {
      call.say("WELCOME");
      awaitWord("line connected");
      call.say("REVOKED");
      assertThat(bot.await(LONGEST)).isEqualTo(2);
    }
    assertThat(bot.said()).contains("LINE_TOKEN is revoked").doesNotContain("Exception");
  }
}
