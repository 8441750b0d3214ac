package nl.houvast.identity.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many entries an entry has of others in its family, counted without knowing who is who: those
 * that share a front door, a phone, or a surname and a postcode, and differ both in given name and
 * in birth date. A statistic of what is compared, as the frequency of a name is.
 */
final class Families {
  /** A door with more entries is a shelter or a school, not a home. */
  private static final int HOME = 60;

  /** What is assumed of an entry of which no door and no phone is known. */
  private static final double UNSEEN = 0.5;

  /** So many entries that were never seen stand beside those that were: a few say little. */
  private static final int BEFOREHAND = 500;

  static double among(Collection<Traits> all) {
    var homes = new HashMap<String, List<Traits>>();
    int unseen = BEFOREHAND;
    for (Traits entry : all) {
      unseen += entry.place().door() == null && entry.phone() == null ? 1 : 0;
      put(homes, "door ", entry.place().door(), entry);
      put(homes, "phone ", entry.phone(), entry);
      if (entry.place().code() != null && !entry.names().surnames().isEmpty()) {
        String surname = entry.names().surnames().getFirst().sound();
        put(homes, surname + " ", entry.place().code(), entry);
      }
    }
    Set<Apart.Pair> pairs = new HashSet<>();
    homes.values().stream().filter(h -> h.size() <= HOME).forEach(h -> count(pairs, h));
    return (2.0 * pairs.size() + UNSEEN * unseen) / (all.size() + BEFOREHAND);
  }

  private static void put(
      Map<String, List<Traits>> homes, String kind, @Nullable String value, Traits entry) {
    if (value != null) {
      homes.computeIfAbsent(kind + value, k -> new ArrayList<>()).add(entry);
    }
  }

  private static void count(Set<Apart.Pair> pairs, List<Traits> home) {
    for (int i = 0; i < home.size(); i++) {
      for (int j = i + 1; j < home.size(); j++) {
        Traits a = home.get(i);
        Traits b = home.get(j);
        if (a.differs(b, Feature.Births.OTHER)) {
          pairs.add(Apart.Pair.of(a.id(), b.id()));
        }
      }
    }
  }

  private Families() {}
}
