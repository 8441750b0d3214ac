package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.houvast.network.Tie;

/**
 * In which generation everybody stands, and who hang together.
 *
 * @param of generation by person, 0 for the eldest of each component
 * @param components who are tied to each other; the index person's first, then by their eldest
 * @param alone who is tied to nobody
 */
record Generations(Map<String, Integer> of, List<List<String>> components, List<String> alone) {

  static Generations of(Kin kin) {
    var together = new Lineage();
    kin.ties().forEach(t -> together.join(t.from(), t.to()));
    var groups = new LinkedHashMap<String, List<String>>();
    kin.persons()
        .keySet()
        .forEach(id -> groups.computeIfAbsent(together.root(id), k -> new ArrayList<>()).add(id));
    var components = new ArrayList<List<String>>();
    var alone = new ArrayList<String>();
    groups
        .values()
        .forEach(
            g -> {
              if (g.size() == 1) {
                alone.add(g.getFirst());
              } else {
                components.add(g);
              }
            });
    // The sort is stable: the others stay in the order of their eldest, however they grow.
    components.sort(Comparator.comparing(g -> !g.contains(kin.index())));
    var of = ranks(kin);
    for (List<String> c : components) {
      int top = c.stream().mapToInt(of::get).min().orElse(0);
      c.forEach(id -> of.computeIfPresent(id, (k, rank) -> rank - top));
    }
    return new Generations(of, components, alone);
  }

  private static Map<String, Integer> ranks(Kin kin) {
    var lineage = new Lineage();
    kin.parentTies().values().forEach(l -> l.forEach(t -> lineage.accept(t.from(), t.to())));
    kin.beside().forEach(t -> lineage.accept(t.from(), t.to()));
    kin.couples().forEach(c -> lineage.join(c.a(), c.b()));
    kin.of(Tie.Kind.SIBLING_OF).forEach(t -> lineage.join(t.from(), t.to()));
    kin.unions().values().forEach(u -> u.forEach(id -> lineage.join(u.getFirst(), id)));
    kin.of(Tie.Kind.GUARDIAN_OF).forEach(t -> lineage.accept(t.from(), t.to()));
    kin.of(Tie.Kind.CARES_FOR).forEach(t -> lineage.join(t.from(), t.to()));

    var roots = new LinkedHashSet<String>();
    kin.persons().keySet().forEach(id -> roots.add(lineage.root(id)));
    var order = fromAbove(roots, lineage);
    var rank = new HashMap<String, Integer>();
    for (String r : order) {
      int here = rank.merge(r, 0, Math::max);
      lineage.below(r).forEach(b -> rank.merge(b, here + 1, Math::max));
    }
    // Parents come down to just above their eldest child's generation, so that in-laws stand level;
    // who hang under them only come along.
    for (String r : order.reversed()) {
      lineage.below(r).stream()
          .filter(b -> !lineage.hangs(b))
          .mapToInt(rank::get)
          .min()
          .ifPresent(min -> rank.put(r, min - 1));
    }
    for (String r : order) {
      int here = Objects.requireNonNull(rank.get(r));
      lineage.below(r).forEach(b -> rank.merge(b, here + 1, Math::max));
    }
    var of = new HashMap<String, Integer>();
    kin.persons().keySet().forEach(id -> of.put(id, rank.get(lineage.root(id))));
    return of;
  }

  private static List<String> fromAbove(Set<String> roots, Lineage lineage) {
    var done = new LinkedHashSet<String>();
    roots.forEach(r -> visit(r, lineage, done));
    return new ArrayList<>(done).reversed();
  }

  private static void visit(String root, Lineage lineage, Set<String> done) {
    if (done.contains(root)) {
      return;
    }
    lineage.below(root).forEach(b -> visit(b, lineage, done));
    done.add(root);
  }

  int of(String id) {
    return Objects.requireNonNull(of.get(id));
  }

  int last() {
    return of.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
  }
}
