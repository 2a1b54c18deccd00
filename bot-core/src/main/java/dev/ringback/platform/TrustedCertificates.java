package dev.ringback.platform;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.TrustManagerFactory;

/** The certificates by which a bot knows its platform, more than a hundred. */
final class TrustedCertificates {

  private TrustedCertificates() {}

  /** Reads them on a thread of its own, while the bot reads its settings. The JDK keeps them. */
  static void readAhead() {
    Thread.ofPlatform().name("certificates").daemon().start(TrustedCertificates::read);
  }

  private static void read() {
    try {
      TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
          .init((KeyStore) null);
    } catch (GeneralSecurityException e) {
      // It is told where they are needed, which is where the bot connects.
    }
  }
}
