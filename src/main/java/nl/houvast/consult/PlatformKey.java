package nl.houvast.consult;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import nl.houvast.graph.OwnerOnly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret under which pseudonyms are made: {@code keys/platform.key} in the data folder, drawn
 * at the first start and readable by its owner only. Who has it can go back from a pseudonym to an
 * id.
 */
@Component
final class PlatformKey {
  private static final int BYTES = 32;
  private final byte[] key;

  PlatformKey(@Value("${houvast.data}") Path data) throws IOException {
    Path file = data.resolve("keys").resolve("platform.key");
    key = OwnerOnly.kept(file, PlatformKey::drawn);
    if (key.length != BYTES) {
      throw new IllegalStateException(
          "The key file " + file + " is damaged. Put it back from a copy; do not make a new one.");
    }
  }

  byte[] bytes() {
    return key.clone();
  }

  private static byte[] drawn() {
    byte[] drawn = new byte[BYTES];
    new SecureRandom().nextBytes(drawn);
    return drawn;
  }
}
