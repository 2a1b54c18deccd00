package dev.ringback.platform;

import dev.ringback.Ringback;
import dev.ringback.Wording;
import dev.ringback.card.Card;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The smallest platform that has a token, a connection, and ends in every way that there is. */
final class LinePlatform implements ChatPlatform {

  /** Starts it as an adapter's main does. */
  public static void main(String[] args) {
    System.exit(Launcher.run(new LinePlatform(), args));
  }

  @Override
  public String name() {
    return "line";
  }

  @Override
  public String preview(Card card) {
    return "{\"text\":\"" + card.fallback().replace("\"", "\\\"") + "\"}";
  }

  @Override
  public Map<String, Document> documents() {
    return Map.of("--manifest", (_, _) -> "{\"name\":\"line\"}");
  }

  @Override
  public List<String> silentLoggers() {
    return List.of("line.sdk");
  }

  @Override
  public Connection connect(Settings settings, Ringback ringback, Desk desk)
      throws SettingsException {
    var token = settings.secret("LINE_TOKEN");
    var address = settings.uri("LINE_ADDRESS", "tcp");
    if (token.isEmpty()) {
      settings.missing("LINE_TOKEN is missing");
    }
    if (address.isEmpty()) {
      settings.missing("LINE_ADDRESS is missing");
    }
    settings.check();
    try {
      var connection = new LineConnection(address);
      connection.say(token.map(Secret::value).orElseThrow());
      connection.say(ringback.say(Wording.QUERY_EXAMPLE, List.of()));
      if (!"WELCOME".equals(connection.hear())) {
        throw new SettingsException("LINE_TOKEN is refused");
      }
      LoggerFactory.getLogger("line.sdk.Client").error("what somebody wrote");
      return connection;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds the token's colour. */
  @Override
  public void examine(Settings settings, Consumer<Finding> findings) throws SettingsException {
    var token = settings.secret("LINE_TOKEN");
    if (token.isEmpty()) {
      settings.missing("LINE_TOKEN is missing");
    }
    settings.check();
    findings.accept(Finding.ok("LINE_TOKEN is there"));
    findings.accept(Finding.note("it is a rainy day", "Take an umbrella."));
    if (token.map(Secret::value).orElseThrow().startsWith("red")) {
      findings.accept(Finding.wrong("LINE_TOKEN is red", "Paint it green."));
    }
  }

  private static final class LineConnection implements Connection {

    private final Socket socket;
    private final BufferedReader reader;
    private final PrintWriter writer;

    LineConnection(Optional<URI> address) throws IOException {
      var uri = address.orElseThrow();
      socket = new Socket(uri.getHost(), uri.getPort());
      reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      writer = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    void say(String line) {
      writer.println(line);
    }

    @Nullable String hear() throws IOException {
      return reader.readLine();
    }

    @Override
    public boolean isReady() {
      return !socket.isClosed();
    }

    @Override
    public void awaitEnd() throws SettingsException {
      try {
        var line = hear();
        if ("REVOKED".equals(line)) {
          throw new SettingsException("LINE_TOKEN is revoked");
        }
        if (!"BYE".equals(line)) {
          throw new IllegalStateException("the server hung up");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Takes as long as the server takes to see it off. */
    @Override
    public void close() {
      say("BYE");
      try (socket) {
        while (socket.getInputStream().read() != -1) {}
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
