package dev.ringback.platform;

import dev.ringback.operate.ManagementPort;
import dev.ringback.platform.ChatPlatform.Connection;
import dev.ringback.platform.ChatPlatform.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs the bot as it runs for people, but against stand-ins of its platform in the same process,
 * and ends. A JVM that watches it learns what a start needs, and keeps that in an AOT cache.
 */
final class Rehearsal {

  /** Nobody who waits for a start may wait for ever; without a cache the bot runs too. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Shell shell;
  private int answered;

  Rehearsal(Shell shell) {
    this.shell = shell;
  }

  /**
   * Asks what standard input holds, one question a line.
   *
   * @return the exit status
   */
  int run(ChatPlatform platform) throws SettingsException {
    Thread.ofVirtual().start(Rehearsal::giveUp);
    int worst = ExitStatus.DONE;
    try {
      var questions = questions();
      for (var stage : platform.stages()) {
        try (stage) {
          worst = Math.max(worst, run(stage, questions));
        }
      }
      greetOverTls();
    } catch (IOException | GeneralSecurityException e) {
      shell.err().println("ringback: no rehearsal: " + e.getMessage());
      worst = ExitStatus.FAILED;
    }
    shell.out().println(answered + " questions answered");
    return worst;
  }

  private int run(Stage stage, List<String> questions) throws SettingsException {
    var environment = new HashMap<>(stage.settings());
    environment.put("MANAGEMENT_HOST", "127.0.0.1");
    environment.put("MANAGEMENT_PORT", "0");
    environment.put("RINGBACK_LIMIT", String.valueOf(questions.size()));
    environment.put("RINGBACK_LOG", shell.environment().getOrDefault("RINGBACK_LOG", "text"));
    var settings = new Settings(environment);
    LogFormat.choose(settings);
    var process =
        new BotProcess(stage.platform()) {
          @Override
          void connected(Connection connection, @Nullable ManagementPort port) {
            visit(stage, connection, port, questions);
          }
        };
    return process.run(settings);
  }

  private void visit(
      Stage stage, Connection connection, @Nullable ManagementPort port, List<String> questions) {
    try {
      for (var question : questions) {
        stage.ask(connection, question);
        answered++;
      }
      for (var page : List.of("/readyz", "/metrics")) {
        LoopbackServer.request(
            Objects.requireNonNull(port).port(), "GET " + page + " HTTP/1.1", "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      connection.close();
    }
  }

  private List<String> questions() throws IOException {
    var questions = new ArrayList<String>();
    var lines = new QueryLines(shell.in());
    for (var line = lines.next(); line != null; line = lines.next()) {
      questions.add(line);
    }
    return questions;
  }

  /** Nobody here has a certificate, so of TLS the client's first word is all that is rehearsed. */
  private static void greetOverTls() throws IOException, GeneralSecurityException {
    var tls = SSLContext.getDefault().createSSLEngine("localhost", 443);
    tls.setUseClientMode(true);
    tls.wrap(ByteBuffer.allocate(0), ByteBuffer.allocate(tls.getSession().getPacketBufferSize()));
  }

  private static void giveUp() {
    try {
      Thread.sleep(LONGEST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitStatus.FAILED);
  }
}
