package nl.houvast.identity.partner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The secret of one pair of organisations, and the keys that follow from it: X25519 between the key
 * of the one and the public key of the other, then HKDF with SHA-256. It is never sent, and no
 * third party can compute it.
 *
 * @param encode under which pieces of an entry become bits
 * @param seal under which a message is sealed
 */
public record PairKey(SecretKey encode, SecretKey seal) {
  private static final String PURPOSE = "houvast partner matching 1\n";

  /**
   * @param me and the other: how each is called in the settings of both, so that a key is of these
   *     two and of nobody else
   */
  public static PairKey of(PrivateKey mine, PublicKey theirs, String me, String other) {
    try {
      var agreement = KeyAgreement.getInstance("X25519");
      agreement.init(mine);
      agreement.doPhase(theirs, true);
      byte[] secret = agreement.generateSecret();
      String pair = Stream.of(me, other).sorted().collect(Collectors.joining("\n", PURPOSE, "\n"));
      return new PairKey(
          derived(secret, pair + "encode", "HmacSHA256"), derived(secret, pair + "seal", "AES"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no secret follows from these two keys", e);
    }
  }

  private static SecretKey derived(byte[] secret, String info, String algorithm)
      throws GeneralSecurityException {
    var from =
        HKDFParameterSpec.ofExtract()
            .addIKM(secret)
            .thenExpand(info.getBytes(StandardCharsets.UTF_8), 32);
    return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, from);
  }
}
