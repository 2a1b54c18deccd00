package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a bot ends that is not told to stop. */
@Timeout(60)
class BotProcessTest {

  private LineServer server;
  private TestShell shell;

  @BeforeEach
  void listen() throws IOException {
    server = new LineServer();
    shell = TestShell.withEnvironment(server.settings("s3cret"));
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private CompletableFuture<Integer> run() {
    return CompletableFuture.supplyAsync(() -> Launcher.run(new LinePlatform(), shell.shell()));
  }

  @Test
  void aRefusedTokenIsNamedAndNotShown() throws Exception {
    var status = run();
    try (var call = server.accept()) {
      assertThat(call.hear()).isEqualTo("s3cret");
      call.say("GO AWAY");
      assertThat(status.get()).isEqualTo(2);
    }
    assertThat(shell.errLines()).containsExactly("LINE_TOKEN is refused");
  }

  @Test
  void soIsATokenThatIsRevokedLater() throws Exception {
    var status = run();
    try (var call = server.accept()) {
      call.say("WELCOME");
      call.say("REVOKED");
      assertThat(status.get()).isEqualTo(2);
    }
    assertThat(shell.errLines()).containsExactly("LINE_TOKEN is revoked");
  }

  @Test
  void anEndForAnyOtherReasonIsAFailure() throws Exception {
    var status = run();
    try (var call = server.accept()) {
      call.say("WELCOME");
    }
    assertThat(status.get()).isEqualTo(1);
    assertThat(shell.out() + shell.err()).isEmpty();
  }

  @Test
  void soIsAServerThatIsNotThere() throws Exception {
    server.close();
    assertThat(run().get()).isEqualTo(1);
  }

  @Test
  void theBotIsGivenALanguageToFallBackTo() throws Exception {
    var environment = new HashMap<>(server.settings("s3cret"));
    environment.put("RINGBACK_LANG", "en-GB");
    shell = TestShell.withEnvironment(environment);
    var status = run();
    try (var call = server.accept()) {
      call.hear();
      assertThat(call.hear()).isEqualTo("302 vs 410");
      call.say("WELCOME");
      call.say("BYE");
      assertThat(status.get()).isEqualTo(0);
    }
  }
}
