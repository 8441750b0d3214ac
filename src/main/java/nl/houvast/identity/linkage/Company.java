package nl.houvast.identity.linkage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How common a given name is where a surname is found. Names come in company: a given name that is
 * rare in all can be common there, so that agreeing on both is no two rare things. Counted from the
 * entries at hand, by going from a surname to its given names, their other surnames, and once more;
 * it needs no list of who is from where, and makes none.
 */
final class Company {
  /** So many are remembered of a name; more say no more. */
  private static final int SURNAMES = 16;

  private static final int GIVEN_NAMES = 12;
  private static final int BRANCHES = 6;

  /** Below so many a share is chance. */
  private static final int FEWEST = 30;

  /** Which are kept must not depend on the order in which they came. */
  private static final Comparator<String> SCATTERED =
      Comparator.comparing((String s) -> s.hashCode() * 0x9E3779B9)
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, SortedSet<String>> surnamesOf = new HashMap<>();
  private final Map<String, SortedSet<String>> givenOf = new HashMap<>();
  private final Map<String, Double> known = new ConcurrentHashMap<>();

  void add(Names names) {
    if (names.given().isEmpty() || names.given().getFirst().initial()) {
      return;
    }
    known.clear();
    String given = names.given().getFirst().text();
    for (var surname : names.surnames()) {
      put(surnamesOf, given, surname.text(), SURNAMES);
      put(givenOf, surname.text(), given, GIVEN_NAMES);
    }
  }

  private static void put(Map<String, SortedSet<String>> all, String of, String value, int most) {
    var values = all.computeIfAbsent(of, o -> new TreeSet<>(SCATTERED));
    if (values.add(value) && values.size() > most) {
      values.removeLast();
    }
  }

  /**
   * The share of this given name in the company of the surname, or 0 when too little is known. The
   * bearers of the surname itself are left out, for they may all be one person.
   */
  double share(String given, String surname) {
    return known.computeIfAbsent(given + "|" + surname, k -> counted(given, surname));
  }

  private double counted(String given, String surname) {
    double share = 0;
    int seen = 0;
    for (String first : some(givenOf, surname)) {
      for (String near : of(surnamesOf, first)) {
        if (near.equals(surname)) {
          continue;
        }
        for (String second : some(givenOf, near)) {
          // a name that led to a surname says nothing of its company
          if (second.equals(first) || second.equals(given)) {
            continue;
          }
          for (String far : of(surnamesOf, second)) {
            var theirs = of(givenOf, far);
            if (!far.equals(surname) && !far.equals(near) && theirs.size() > 1) {
              seen++;
              share += theirs.contains(given) ? 1.0 / (theirs.size() - 1) : 0;
            }
          }
        }
      }
    }
    return seen < FEWEST ? 0 : share / seen;
  }

  private static SortedSet<String> of(Map<String, SortedSet<String>> all, String name) {
    return all.getOrDefault(name, java.util.Collections.emptySortedSet());
  }

  private static Iterable<String> some(Map<String, SortedSet<String>> all, String name) {
    return of(all, name).stream().limit(BRANCHES).toList();
  }
}
