package nl.houvast.network.genogram;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who stands above whom, and who beside whom; refuses what would make a circle. */
final class Lineage {
  private final Map<String, String> joined = new HashMap<>();
  private final Map<String, Set<String>> below = new TreeMap<>();

  /** That {@code upper} stands in an earlier generation; false when the opposite is known. */
  boolean accept(String upper, String lower) {
    String u = root(upper);
    String l = root(lower);
    if (u.equals(l) || leads(l, u)) {
      return false;
    }
    below.computeIfAbsent(u, k -> new TreeSet<>()).add(l);
    return true;
  }

  /** That both stand in one generation; false when one is known to stand above the other. */
  boolean join(String one, String other) {
    String a = root(one);
    String b = root(other);
    if (a.equals(b)) {
      return true;
    }
    if (!mayBeLevel(a, b)) {
      return false;
    }
    joined.put(b, a);
    var under = below.remove(b);
    if (under != null) {
      below.computeIfAbsent(a, k -> new TreeSet<>()).addAll(under);
    }
    below
        .values()
        .forEach(
            set -> {
              if (set.remove(b)) {
                set.add(a);
              }
            });
    return true;
  }

  /** That nothing known puts one of the two above the other. */
  boolean mayBeLevel(String one, String other) {
    String a = root(one);
    String b = root(other);
    return !leads(a, b) && !leads(b, a);
  }

  String root(String id) {
    String r = id;
    for (String next = joined.get(r); next != null; next = joined.get(r)) {
      r = next;
    }
    return r;
  }

  Set<String> below(String root) {
    return below.getOrDefault(root, Set.of());
  }

  /** That all the way down nothing else stands above it or above what is under it. */
  boolean hangs(String root) {
    long above = below.values().stream().filter(set -> set.contains(root)).count();
    return above == 1 && below(root).stream().allMatch(this::hangs);
  }

  private boolean leads(String from, String to) {
    var seen = new HashSet<String>();
    var open = new ArrayDeque<String>();
    open.add(from);
    while (!open.isEmpty()) {
      for (String next : below(open.remove())) {
        if (next.equals(to)) {
          return true;
        }
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return false;
  }
}
