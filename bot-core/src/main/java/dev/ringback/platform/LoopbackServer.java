package dev.ringback.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a platform is reached by in a rehearsal: as much of HTTP/1.1 and of WebSocket (RFC 6455) as
 * the bot's clients need, for a bot of the same process and nobody else.
 */
public final class LoopbackServer implements AutoCloseable {

  /** The platform. */
  public interface Host {

    /**
     * Answers a request.
     *
     * @param request the method and the path, such as {@code POST /api/auth.test}
     * @return JSON, or nothing for an answer without content
     */
    String answer(String request, String body);

    /** Told of a WebSocket, to which {@link LoopbackServer#send} sends from now on. */
    void opened() throws IOException;

    /** Hears a message from the WebSocket. */
    void heard(String message) throws IOException;
  }

  private static final String KEY = "sec-websocket-key";
  private static final String ACCEPTED = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  private static final int LAST = 0x80;
  private static final int TEXT = 1;
  private static final int BINARY = 2;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int PONG = 10;

  private final Host host;
  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private volatile OutputStream webSocket = OutputStream.nullOutputStream();

  /** Listens. */
  public LoopbackServer(Host host) throws IOException {
    this.host = host;
    Thread.ofVirtual().start(this::accept);
  }

  /** Where it listens: address and port. */
  public String authority() {
    return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
  }

  /** Sends a message of text. */
  public void send(String message) throws IOException {
    send(TEXT, message.getBytes(UTF_8));
  }

  /** Sends a message of bytes. */
  public void send(byte[] message) throws IOException {
    send(BINARY, message);
  }

  /** Sends one request to a port of the bot's, and gives the whole response back. */
  public static String request(int port, String head, String body) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var bytes = body.getBytes(UTF_8);
      var rest = "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ";
      socket.getOutputStream().write((head + rest + bytes.length + "\r\n\r\n").getBytes(UTF_8));
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private void accept() {
    try {
      while (true) {
        var socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
      for (var request = line(in); !request.isEmpty(); request = line(in)) {
        var headers = headers(in);
        var key = headers.get(KEY);
        if (key != null) {
          open(socket.getOutputStream(), key);
          listen(in);
          return;
        }
        var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var body = new String(in.readNBytes(length), UTF_8);
        var answer = host.answer(request.substring(0, request.lastIndexOf(' ')), body);
        socket.getOutputStream().write(response(answer.getBytes(UTF_8)));
      }
    } catch (IOException e) {
      // the bot has hung up
    }
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    var headers = new HashMap<String, String>();
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      var colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next != -1 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    return line.toString(ISO_8859_1).strip();
  }

  private static byte[] response(byte[] body) {
    var response = new ByteArrayOutputStream();
    var head =
        body.length == 0
            ? "HTTP/1.1 204 No Content\r\n\r\n"
            : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n";
    response.writeBytes(head.getBytes(UTF_8));
    response.writeBytes(body);
    return response.toByteArray();
  }

  private void open(OutputStream out, String key) throws IOException {
    out.write(
        String.join(
                "\r\n",
                "HTTP/1.1 101 Switching Protocols",
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Accept: " + accepted(key),
                "",
                "")
            .getBytes(UTF_8));
    webSocket = out;
    host.opened();
  }

  private static String accepted(String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-1").digest((key + ACCEPTED).getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  private void listen(DataInputStream in) throws IOException {
    var message = new ByteArrayOutputStream();
    while (true) {
      int first = in.readUnsignedByte();
      var payload = payload(in);
      switch (first & 0xf) {
        case CLOSE -> {
          send(CLOSE, payload);
          return;
        }
        case PING -> send(PONG, payload);
        case PONG -> {
          // nobody asked for it
        }
        default -> {
          message.writeBytes(payload);
          if ((first & LAST) != 0) {
            host.heard(message.toString(UTF_8));
            message.reset();
          }
        }
      }
    }
  }

  /** The bot sends larger messages than 64 KiB in several frames, if any. */
  private static byte[] payload(DataInputStream in) throws IOException {
    int length = in.readUnsignedByte() & 0x7f;
    if (length == 126) {
      length = in.readUnsignedShort();
    }
    var mask = in.readNBytes(4);
    var payload = in.readNBytes(length);
    for (int i = 0; i < payload.length; i++) {
      payload[i] ^= mask[i % 4];
    }
    return payload;
  }

  private synchronized void send(int operation, byte[] payload) throws IOException {
    var frame = new ByteArrayOutputStream();
    var out = new DataOutputStream(frame);
    out.writeByte(LAST | operation);
    if (payload.length < 126) {
      out.writeByte(payload.length);
    } else {
      out.writeByte(126);
      out.writeShort(payload.length);
    }
    out.write(payload);
    webSocket.write(frame.toByteArray());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
