package nl.houvast.identity.partner;

import org.jspecify.annotations.Nullable;

/**
 * An entry as bits under the key of a pair of organisations; two of one person share most of those
 * that are set.
 *
 * @param byYear drawn with the year of birth as salt
 * @param byArea drawn with the area of the postcode as salt
 * @param number the keyed token of a national number
 */
public record Encoding(@Nullable Bits byYear, @Nullable Bits byArea, @Nullable String number) {
  static final int BITS = 512;
  static final int WORDS = BITS / Long.SIZE;

  /** Chosen on invented families (seeds 7 and 8) and on no published set. */
  private static final double OWN = 0.58;

  private static final double OWN_COUNTS = 0.4;
  private static final double TOGETHER = 0.65;

  /** What is the person's own, and what a family shares: a brother shares the latter only. */
  public record Bits(long[] own, long[] shared) {
    private boolean hits(Bits other) {
      double mine = dice(own, other.own);
      double family = dice(shared, other.shared);
      return mine >= OWN && OWN_COUNTS * mine + (1 - OWN_COUNTS) * family >= TOGETHER;
    }
  }

  /**
   * Whether both may be of one person: by the number where both have one, else by the bits of
   * either salt. A hit is a reason to call, and no decision.
   */
  public boolean hits(Encoding other) {
    if (number != null && number.equals(other.number)) {
      return true;
    }
    return (byYear != null && other.byYear != null && byYear.hits(other.byYear))
        || (byArea != null && other.byArea != null && byArea.hits(other.byArea));
  }

  /** Dice's coefficient of the bits that are set: 1 when the same, 0 when none is shared. */
  private static double dice(long[] a, long[] b) {
    int shared = 0;
    int all = 0;
    for (int i = 0; i < WORDS; i++) {
      shared += Long.bitCount(a[i] & b[i]);
      all += Long.bitCount(a[i]) + Long.bitCount(b[i]);
    }
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}
