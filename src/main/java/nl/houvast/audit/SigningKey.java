package nl.houvast.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import nl.houvast.audit.verify.Keys;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.graph.OwnerOnly;

/** The Ed25519 key of the log: in its folder, for its owner only. */
final class SigningKey {
  private final Path secret;
  private final Path open;

  SigningKey(Path root) {
    secret = root.resolve("private.pem");
    open = root.resolve(Mirror.PUBLIC_KEY);
  }

  /**
   * @param mayDraw whether nothing was signed with it yet; a key that is lost is not replaced
   */
  synchronized PrivateKey read(boolean mayDraw) throws IOException {
    if (!Files.exists(secret) && mayDraw) {
      var drawn = drawn();
      Files.deleteIfExists(open);
      OwnerOnly.file(open, Keys.pem(drawn.getPublic()));
      OwnerOnly.file(secret, Keys.pem(drawn.getPrivate()));
    }
    return Keys.privateKey(secret);
  }

  private static KeyPair drawn() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
