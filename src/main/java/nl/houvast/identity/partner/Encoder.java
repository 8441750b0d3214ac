package nl.houvast.identity.partner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import nl.houvast.identity.linkage.Shingles;
import nl.houvast.identity.linkage.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Makes bits of an entry: each piece sets as many as it weighs, at places that HMAC-SHA-256 draws
 * under the key of a pair of organisations (a cryptographic long-term key: Schnell, Bachteler and
 * Reiher, 2009 and 2011). A salt goes into each draw, so that a name has other bits in each year of
 * birth (Niedermeyer and others, 2014), and once more in each area, for where a year is a slip.
 */
public final class Encoder {
  private final SecretKey key;

  public Encoder(SecretKey key) {
    this.key = key;
  }

  /** Null where too little is known to ask: a name alone is of many. */
  public @Nullable Encoding of(Traits traits) {
    var shingles = Shingles.of(traits);
    String number = shingles.number();
    if (number == null && !shingles.enough()) {
      return null;
    }
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      String year = shingles.enough() ? shingles.year() : null;
      String area = shingles.enough() ? shingles.area() : null;
      return new Encoding(
          year == null ? null : bits(mac, "year " + year, shingles),
          area == null ? null : bits(mac, "area " + area, shingles),
          number == null ? null : HexFormat.of().formatHex(drawn(mac, "number\n" + number), 0, 16));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Encoding.Bits bits(Mac mac, String salt, Shingles shingles) {
    return new Encoding.Bits(
        bits(mac, salt + "\nown ", shingles.own()),
        bits(mac, salt + "\nshared ", shingles.shared()));
  }

  /** At most sixteen bits for each piece: one draw has so many places of sixteen bits. */
  private static long[] bits(Mac mac, String salt, Map<String, Integer> pieces) {
    long[] bits = new long[Encoding.WORDS];
    pieces.forEach(
        (piece, weight) -> {
          var places = ByteBuffer.wrap(drawn(mac, salt + piece));
          for (int i = 0; i < weight; i++) {
            int place = places.getShort() & (Encoding.BITS - 1);
            bits[place >> 6] |= 1L << place;
          }
        });
    return bits;
  }

  private static byte[] drawn(Mac mac, String text) {
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }
}
