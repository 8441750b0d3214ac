package nl.houvast.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The six digits of an app for codes: RFC 6238 with its defaults (HMAC-SHA-1, 30 seconds), which
 * every such app knows. A code of the step before or after the present one counts too, for a phone
 * whose clock is a little off; a step that was used never counts again.
 */
final class OneTimeCodes {
  private static final int SECRET_BYTES = 20;
  private static final long SECONDS = 30;
  private static final int AROUND = 1;
  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(SECONDS));

  /** A new secret, as people and apps write it: base32 without padding. */
  static String draw() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new Base32().encodeToString(secret).replace("=", "");
  }

  /** The step whose code this is, when it lies around now and after the last one that was used. */
  OptionalLong step(String secret, String code, Instant now, long lastUsed) {
    byte[] typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
    long present = now.getEpochSecond() / SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = present - AROUND; step <= present + AROUND; step++) {
      boolean same =
          MessageDigest.isEqual(typed, at(secret, step).getBytes(StandardCharsets.UTF_8));
      if (same && step > lastUsed && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code at this moment. */
  String code(String secret, Instant at) {
    return at(secret, at.getEpochSecond() / SECONDS);
  }

  private String at(String secret, long step) {
    var key = new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm());
    try {
      return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
