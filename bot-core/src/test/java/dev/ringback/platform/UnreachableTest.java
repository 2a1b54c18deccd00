package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnreachableTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new UnknownHostException("s3cret"), "its name cannot be looked up"),
        Arguments.of(new ConnectException("s3cret"), "it takes no connections"),
        Arguments.of(new NoRouteToHostException("s3cret"), "it takes no connections"),
        Arguments.of(new SocketTimeoutException("s3cret"), "it does not answer in time"),
        Arguments.of(new SSLHandshakeException("s3cret"), "no encrypted connection comes about"),
        Arguments.of(new SocketException("s3cret"), "it closes the connection"),
        Arguments.of(new EOFException("s3cret"), "it closes the connection"),
        Arguments.of(new ProtocolException("s3cret"), "it answers what was not asked for"),
        Arguments.of(new IllegalStateException("s3cret"), "it fails with IllegalStateException"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void isSaidInWordsWithoutAnAddress(Throwable failure, String words) {
    assertThat(Unreachable.describe(failure)).isEqualTo(words);
  }

  @Test
  void isWhatLiesDeepest() {
    var failure = new CompletionException(new IOException(new ConnectException()));
    assertThat(Unreachable.describe(failure)).isEqualTo("it takes no connections");
  }
}
