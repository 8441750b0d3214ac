package nl.houvast.identity.partner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The form in which bits leave: beside each bit its opposite, all at places that the key draws
 * (Schnell and Borgs, 2016). So every encoding has as many ones, whoever it is of, and without the
 * key nobody knows which bits are of what.
 */
public final class Balance {
  private static final int ALL = 4 * Encoding.BITS;

  /** How many words of 64 bits it has. */
  static final int WORDS = ALL / Long.SIZE;

  private final int[] places = IntStream.range(0, ALL).toArray();

  public Balance(SecretKey key) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      for (int i = ALL - 1; i > 0; i--) {
        byte[] drawn = mac.doFinal(("place " + i).getBytes(StandardCharsets.UTF_8));
        int with = Math.floorMod(ByteBuffer.wrap(drawn).getLong(), i + 1);
        int kept = places[i];
        places[i] = places[with];
        places[with] = kept;
      }
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** As they leave. */
  public long[] balanced(Encoding.Bits bits) {
    long[] out = new long[WORDS];
    for (int i = 0; i < ALL / 2; i++) {
      boolean set = set(i < Encoding.BITS ? bits.own() : bits.shared(), i % Encoding.BITS);
      int place = places[set ? i : i + ALL / 2];
      out[place >> 6] |= 1L << place;
    }
    return out;
  }

  /** As they were. */
  public Encoding.Bits restored(long[] balanced) {
    long[] own = new long[Encoding.WORDS];
    long[] shared = new long[Encoding.WORDS];
    for (int i = 0; i < ALL / 2; i++) {
      if (set(balanced, places[i])) {
        int place = i % Encoding.BITS;
        (i < Encoding.BITS ? own : shared)[place >> 6] |= 1L << place;
      }
    }
    return new Encoding.Bits(own, shared);
  }

  private static boolean set(long[] bits, int place) {
    return (bits[place >> 6] >>> place & 1) == 1;
  }
}
