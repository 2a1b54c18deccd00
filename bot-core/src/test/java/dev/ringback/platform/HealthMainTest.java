package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthMainTest {

  @ParameterizedTest
  @CsvSource({"200, 0", "503, 1", "404, 1"})
  void asksWhetherTheBotIsReady(int answer, int status) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/readyz",
        exchange -> {
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    server.start();
    try {
      assertThat(check(Map.of("MANAGEMENT_PORT", port(server)))).isEqualTo(status);
      var both = Map.of("MANAGEMENT_PORT", port(server), "MANAGEMENT_HOST", "localhost");
      assertThat(check(both)).isEqualTo(status);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void takesSilenceForIllness() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThat(check(Map.of("MANAGEMENT_PORT", String.valueOf(port)))).isEqualTo(1);
  }

  @Test
  void needsThePort() {
    var shell = TestShell.withEnvironment(Map.of());

    assertThat(HealthMain.check(shell.shell())).isEqualTo(2);
    assertThat(shell.err()).contains("MANAGEMENT_PORT is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a host", "<>"})
  void refusesAHostThatIsNone(String host) {
    assertThat(check(Map.of("MANAGEMENT_PORT", "1", "MANAGEMENT_HOST", host))).isEqualTo(2);
  }

  private static String port(HttpServer server) {
    return String.valueOf(server.getAddress().getPort());
  }

  private static int check(Map<String, String> environment) {
    return HealthMain.check(TestShell.withEnvironment(environment).shell());
  }
}
