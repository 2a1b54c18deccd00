package dev.ringback.platform;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;

/** The certificates by which a bot knows its platform, more than a hundred. */
final class TrustedCertificates {

  private TrustedCertificates() {}

  /** Reads them on a thread of its own, while the bot reads its settings. */
  static void readAhead() {
    Thread.ofPlatform().name("certificates").daemon().start(TrustedCertificates::read);
  }

  private static void read() {
    try {
      // The JDK keeps them as long as somebody uses them, and this one for good.
      var _ = SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      // It is told where they are needed, which is where the bot connects.
    }
  }
}
