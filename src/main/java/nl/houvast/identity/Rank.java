package nl.houvast.identity;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The order in which undecided mentions are looked at, whatever the order in which they arrived:
 * who already stands in a case first, then by the day on record and the number of the source.
 *
 * @param settled that it is somebody of its own in a case file, which no comparison takes away
 */
record Rank(boolean settled, LocalDate reportedOn, String sourceKey, String key)
    implements Comparable<Rank> {
  private static final Comparator<Rank> ORDER =
      Comparator.comparing(Rank::settled, Comparator.reverseOrder())
          .thenComparing(Rank::reportedOn)
          .thenComparing(Rank::sourceKey)
          .thenComparing(Rank::key);

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
