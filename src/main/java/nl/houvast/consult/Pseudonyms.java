package nl.houvast.consult;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The names of things in one grant: keyed, so that nobody without the key can go back, and keyed by
 * the grant, so that what two experts see cannot be joined. 80 bits, in letters and digits.
 *
 * @see "access-and-audit, §8"
 */
final class Pseudonyms {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BITS = 80;
  private final byte[] key;

  private Pseudonyms(byte[] key) {
    this.key = key;
  }

  /** The pseudonyms of a grant, or of a consult where no grant exists yet. */
  static Pseudonyms of(byte[] platformKey, String grantId) {
    return new Pseudonyms(mac(platformKey, grantId));
  }

  /** Sixteen characters for the thing with this id; always the same. */
  String of(String id) {
    byte[] hash = mac(key, id);
    var text = new StringBuilder();
    for (int bit = 0; bit < BITS; bit += 5) {
      int at = bit / 8;
      int window = (hash[at] & 0xff) << 8 | hash[at + 1] & 0xff;
      text.append(ALPHABET.charAt(window >> (11 - bit % 8) & 31));
    }
    return text.toString();
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
    }
  }
}
