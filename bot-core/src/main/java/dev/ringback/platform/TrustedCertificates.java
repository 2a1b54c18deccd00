package dev.ringback.platform;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.TrustManagerFactory;
import org.slf4j.LoggerFactory;

/** The certificates that Java trusts. */
final class TrustedCertificates {

  private TrustedCertificates() {}

  /**
   * Reads them beside all else that a start has to do. A platform's SDK needs them for its first
   * client, finds them in memory then, and reads them itself if they are not there.
   */
  static void readAhead() {
    Thread.ofPlatform().name("certificates").daemon().start(TrustedCertificates::read);
  }

  private static void read() {
    try {
      TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
          .init((KeyStore) null);
    } catch (GeneralSecurityException e) {
      LoggerFactory.getLogger(TrustedCertificates.class).warn("No certificate is trusted", e);
    }
  }
}
