package dev.ringback.operate;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

/** Opens the JDK's HTTP server, with limits that keep it from being held up. */
public final class HttpDoor {

  /** The server has no other way to be told; it reads them once, when its classes are loaded. */
  private static final Map<String, String> LIMITS =
      Map.of(
          // Of a body that is refused, as who is still sending would not get to read why.
          "sun.net.httpserver.drainAmount", String.valueOf(2 * 1024 * 1024),
          "sun.net.httpserver.maxReqTime", "10",
          "sun.net.httpserver.maxRspTime", "10",
          "sun.net.httpserver.nodelay", "true",
          "jdk.httpserver.maxConnections", "2000");

  private HttpDoor() {}

  /** A server that listens at an address, with a thread of its own for each request. */
  public static HttpServer open(InetSocketAddress address, HttpHandler handler) throws IOException {
    LIMITS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    var server = HttpServer.create(address, 0, "/", handler);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return server;
  }
}
