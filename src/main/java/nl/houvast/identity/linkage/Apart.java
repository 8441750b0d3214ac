package nl.houvast.identity.linkage;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Entries that are never of one person, whatever their score: a pair that somebody rejected, the
 * entries of two persons with a recorded family tie. Known from outside; no score takes it away.
 */
public final class Apart {
  /** Two entries, in whichever order they came. */
  record Pair(String first, String second) {
    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private final Set<Pair> pairs = new HashSet<>();

  /** Two entries, by id; in either order. */
  public Apart pair(String a, String b) {
    pairs.add(Pair.of(a, b));
    return this;
  }

  /** Every entry of one person beside every entry of another, by id. */
  public Apart persons(Collection<String> one, Collection<String> other) {
    one.forEach(a -> other.forEach(b -> pair(a, b)));
    return this;
  }

  boolean bars(Traits a, Traits b) {
    return !pairs.isEmpty() && pairs.contains(Pair.of(a.id(), b.id()));
  }
}
