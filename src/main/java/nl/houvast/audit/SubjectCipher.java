package nl.houvast.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.houvast.graph.OwnerOnly;

/**
 * Draws the key of a person, wraps it under the key of this installation (AES-256-GCM, bound to the
 * person), and names the person with it: {@code HMAC-SHA-256(key, id)}.
 */
final class SubjectCipher {
  private static final int BYTES = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private final SecureRandom random = new SecureRandom();
  private final Path file;
  private final SecretKeySpec platform;

  /** The key in this file; drawn when there is none yet. */
  SubjectCipher(Path file) throws IOException {
    this.file = file;
    platform = new SecretKeySpec(read(), "AES");
  }

  private byte[] read() throws IOException {
    byte[] kept =
        OwnerOnly.kept(
            file,
            () ->
                (Base64.getEncoder().encodeToString(drawn()) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
    String text = new String(kept, StandardCharsets.UTF_8);
    try {
      byte[] key = Base64.getDecoder().decode(text.strip());
      if (key.length == BYTES) {
        return key;
      }
    } catch (IllegalArgumentException damaged) {
      throw doesNotFit(damaged);
    }
    throw doesNotFit(null);
  }

  private byte[] drawn() {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    return key;
  }

  /** A new key for this person, as it may be kept. */
  String draw(String personId) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] sealed = gcm(Cipher.ENCRYPT_MODE, nonce, personId).doFinal(drawn());
      byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return Base64.getEncoder().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the lines call this person.
   *
   * @throws LogBroken when the key was wrapped by another installation, or was changed
   */
  String name(String personId, String wrapped) {
    try {
      byte[] all = Base64.getDecoder().decode(wrapped);
      byte[] key =
          gcm(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), personId)
              .doFinal(all, NONCE, all.length - NONCE);
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(personId.getBytes(StandardCharsets.UTF_8)));
    } catch (AEADBadTagException | IllegalArgumentException e) {
      throw doesNotFit(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private LogBroken doesNotFit(@org.jspecify.annotations.Nullable Throwable cause) {
    return new LogBroken(
        "The key in "
            + file
            + " does not fit the log: put it back from a copy, and do not make a new one.",
        cause);
  }

  private Cipher gcm(int mode, byte[] nonce, String personId) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, platform, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(personId.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
