package nl.houvast.family;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Draws the two halves of a read link, and reads a code as people type it. */
final class Secrets {
  /** Without the letters and figures that are mistaken for each other. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int CODE = 8;
  private static final int TOKEN_BYTES = 32;

  /**
   * Slow enough that trying every code takes longer than a link lives, also for who holds a copy of
   * the database; quick enough that a flood of tries keeps nobody waiting.
   */
  private static final PasswordEncoder SLOW =
      new Pbkdf2PasswordEncoder(
          "", 16, 50_000, Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);

  private static final SecureRandom RANDOM = new SecureRandom();

  /** 256 random bits for in an address. */
  static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** 40 random bits that can be said aloud: "K7PM-3XQD". */
  static String code() {
    var code = new StringBuilder();
    for (int i = 0; i < CODE; i++) {
      if (i == CODE / 2) {
        code.append('-');
      }
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** The code without what people put between its parts. */
  static String read(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /** For to keep. */
  static String hashOfCode(String code) {
    return Objects.requireNonNull(SLOW.encode(read(code)));
  }

  static boolean isCode(String typed, String hash) {
    return SLOW.matches(read(typed), hash);
  }

  /** A token is long and random, so that one quick round hides it for good. */
  static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Secrets() {}
}
