package dev.ringback.slack.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ringback.platform.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slack's request signature, version 0. Refuses what is too old, so that a recorded request cannot
 * be sent again, and what is from too far in the future, which the SDK lets pass.
 */
public final class RequestSignature {

  /** What a signature says of its request. */
  sealed interface Verdict {

    /** Slack sent it just now. */
    record Genuine() implements Verdict {}

    /** Whoever sent it does not know the secret. */
    record NotBySlack() implements Verdict {}

    /**
     * Slack signed it, at another time than now.
     *
     * @param age negative if it comes from the future
     */
    record NotOfNow(Duration age) implements Verdict {}
  }

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,12}");
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final SecretKeySpec key;
  private final InstantSource clock;

  /** Signatures that are made with a secret. */
  public RequestSignature(Secret signingSecret, InstantSource clock) {
    this.key = new SecretKeySpec(signingSecret.value().getBytes(UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /**
   * Tells whether Slack signed a request just now.
   *
   * @param timestamp the header {@code X-Slack-Request-Timestamp}
   * @param signature the header {@code X-Slack-Signature}
   * @param body as it came, byte for byte
   */
  Verdict check(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    if (timestamp == null
        || signature == null
        || !TIMESTAMP.matcher(timestamp).matches()
        || !isBySlack(timestamp, signature, body)) {
      return new Verdict.NotBySlack();
    }
    var age = Duration.ofSeconds(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
    return age.abs().compareTo(TOLERANCE) <= 0 ? new Verdict.Genuine() : new Verdict.NotOfNow(age);
  }

  private boolean isBySlack(String timestamp, String signature, byte[] body) {
    return MessageDigest.isEqual(signature.getBytes(UTF_8), sign(timestamp, body).getBytes(UTF_8));
  }

  /** The signature of a request, as {@link #check} describes it. */
  public String sign(String timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
