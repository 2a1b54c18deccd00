package dev.ringback.platform;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The loopback server that {@link LinePlatform} talks to, played by a test line by line. */
final class LineServer implements Closeable {

  private final ServerSocket server;

  LineServer() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    server.setSoTimeout(60_000);
  }

  /** Settings that lead to this server. */
  Map<String, String> settings(String token) {
    var address = "tcp://127.0.0.1:" + server.getLocalPort();
    return Map.of("LINE_TOKEN", token, "LINE_ADDRESS", address);
  }

  Call accept() throws IOException {
    return new Call(server.accept());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /** One connection. */
  static final class Call implements Closeable {

    private final Socket socket;
    private final BufferedReader reader;
    private final PrintWriter writer;

    private Call(Socket socket) throws IOException {
      this.socket = socket;
      socket.setSoTimeout(60_000);
      reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      writer = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    @Nullable String hear() throws IOException {
      return reader.readLine();
    }

    void say(String line) {
      writer.println(line);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
