package dev.ringback.platform;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why a platform cannot be reached, in plain words. */
public final class Unreachable {

  private Unreachable() {}

  /** What a connection failed on. Without addresses, which may hold a password. */
  public static String describe(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> inWords(cause).stream())
        .reduce((_, deepest) -> deepest)
        .orElseGet(() -> "it fails with " + failure.getClass().getSimpleName());
  }

  private static Optional<String> inWords(Throwable failure) {
    return switch (failure) {
      case UnknownHostException _ -> Optional.of("its name cannot be looked up");
      case ConnectException _, NoRouteToHostException _ -> Optional.of("it takes no connections");
      case SocketTimeoutException _ -> Optional.of("it does not answer in time");
      case SSLException _ -> Optional.of("no encrypted connection comes about");
      case SocketException _, EOFException _ -> Optional.of("it closes the connection");
      case ProtocolException _ -> Optional.of("it answers what was not asked for");
      default -> Optional.empty();
    };
  }
}
