package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromptSocketsTest {

  /** A way to get a socket. */
  interface Way {

    Socket open(PromptSockets sockets, InetAddress host, int port) throws IOException;
  }

  static Stream<Way> ways() {
    return Stream.of(
        (sockets, host, port) -> {
          var socket = sockets.createSocket();
          socket.connect(new InetSocketAddress(host, port));
          return socket;
        },
        (sockets, host, port) -> sockets.createSocket(host, port),
        (sockets, host, port) -> sockets.createSocket(host.getHostAddress(), port),
        (sockets, host, port) -> sockets.createSocket(host, port, host, 0),
        (sockets, host, port) -> sockets.createSocket(host.getHostAddress(), port, host, 0));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void sendAtOnceHoweverTheyAreMade(Way way) throws IOException {
    var loopback = InetAddress.getLoopbackAddress();
    try (var server = new ServerSocket(0, 1, loopback);
        var socket = way.open(new PromptSockets(), loopback, server.getLocalPort())) {
      assertThat(socket.isConnected()).isTrue();
      assertThat(socket.getTcpNoDelay()).isTrue();
    }
  }
}
