package nl.houvast.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import nl.houvast.graph.OwnerOnly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals the secrets of the second step (AES-256-GCM), so that a copy of the database alone makes no
 * codes. The key is {@code keys/second-step.key} in the data folder, drawn at the first start and
 * readable by its owner only; without it everybody sets up their second step anew.
 */
@Component
final class SecondStepSecrets {
  private final BytesEncryptor box;

  SecondStepSecrets(@Value("${houvast.data}") Path data) throws IOException {
    Path file = data.resolve("keys").resolve("second-step.key");
    byte[] bytes = OwnerOnly.kept(file, SecondStepSecrets::drawn);
    String[] kept = new String(bytes, StandardCharsets.UTF_8).strip().split(" ", 2);
    if (kept.length != 2) {
      throw new IllegalStateException(
          "The key file keys/second-step.key is damaged. Put it back from a copy.");
    }
    box = Encryptors.stronger(kept[0], kept[1]);
  }

  String seal(String secret) {
    byte[] sealed = box.encrypt(secret.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(sealed);
  }

  String open(String sealed) {
    return new String(box.decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
  }

  private static byte[] drawn() {
    byte[] password = KeyGenerators.secureRandom(32).generateKey();
    String drawn =
        Base64.getUrlEncoder().withoutPadding().encodeToString(password)
            + " "
            + KeyGenerators.string().generateKey();
    return drawn.getBytes(StandardCharsets.UTF_8);
  }
}
