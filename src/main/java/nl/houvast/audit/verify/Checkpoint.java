package nl.houvast.audit.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;
import java.util.List;
import nl.houvast.audit.verify.Form.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A seal on the lines from {@code first} to {@code last}, signed with Ed25519. It names the seal
 * before it, so that none can be taken out.
 *
 * @param previous the hash of the seal before; null for the first of a stream
 * @param signature in hexadecimal, over everything else
 */
public record Checkpoint(
    String stream,
    long first,
    long last,
    long count,
    String headHash,
    String merkleRoot,
    @Nullable String previous,
    String at,
    String signature) {
  private static final int KIND = 2;
  private static final List<String> NAMES =
      List.of(
          "stream",
          "first",
          "last",
          "count",
          "headHash",
          "merkleRoot",
          "previous",
          "at",
          "signature");

  /** Seals so many lines from this number on, of which these are the last hash and the root. */
  public static Checkpoint signed(
      String stream,
      @Nullable Checkpoint before,
      String headHash,
      Merkle lines,
      String at,
      PrivateKey key) {
    long first = before == null ? 1 : before.last() + 1;
    var open =
        new Checkpoint(
            stream,
            first,
            first + lines.count() - 1,
            lines.count(),
            headHash,
            lines.root(),
            before == null ? null : before.hash(),
            at,
            "");
    return open.with(open.signedBy(key));
  }

  private Checkpoint with(String signed) {
    return new Checkpoint(stream, first, last, count, headHash, merkleRoot, previous, at, signed);
  }

  private String signedBy(PrivateKey key) {
    try {
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(key);
      signing.update(content());
      return Hashes.hex(signing.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] content() {
    @Nullable String[] values = values();
    values[values.length - 1] = null;
    return Form.canonical(KIND, values);
  }

  private @Nullable String[] values() {
    return new @Nullable String[] {
      stream,
      Long.toString(first),
      Long.toString(last),
      Long.toString(count),
      headHash,
      merkleRoot,
      previous,
      at,
      signature
    };
  }

  boolean signedWith(PublicKey key) {
    try {
      var checking = Signature.getInstance("Ed25519");
      checking.initVerify(key);
      checking.update(content());
      return checking.verify(HexFormat.of().parseHex(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** What the next seal names. */
  public String hash() {
    return Hashes.hex(Hashes.sha256(content(), signature.getBytes(StandardCharsets.UTF_8)));
  }

  public String json() {
    return Form.json(NAMES, values());
  }

  /**
   * A line of the file of seals.
   *
   * @throws IllegalArgumentException when Houvast never writes such a line
   */
  public static Checkpoint of(String json) {
    try {
      @Nullable String[] v = Form.parse(NAMES, json);
      return new Checkpoint(
          present(v[0]),
          Long.parseLong(present(v[1])),
          Long.parseLong(present(v[2])),
          Long.parseLong(present(v[3])),
          present(v[4]),
          present(v[5]),
          v[6],
          present(v[7]),
          present(v[8]));
    } catch (Unreadable e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static String present(@Nullable String value) throws Unreadable {
    if (value == null) {
      throw new Unreadable("a field is missing");
    }
    return value;
  }
}
