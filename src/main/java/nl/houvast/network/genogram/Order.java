package nl.houvast.network.genogram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Family.Sex;
import org.jspecify.annotations.Nullable;

/**
 * In which order the blocks of a component stand in their rows. Outward from the index person: what
 * is found to the left of the way there goes on the left end of its row, the rest on the right. A
 * new child therefore never moves the order in other generations.
 */
final class Order {
  private static final int LEFT = -1;
  private static final int RIGHT = 1;

  private record Step(List<String> block, int side, @Nullable String entry) {}

  private record Branch(int at, List<String> block) {}

  private final Kin kin;
  private final Generations generations;
  private final Map<String, List<String>> blocks = new HashMap<>();
  private final Map<String, List<List<String>>> under = new HashMap<>();
  private final Map<String, List<String>> partners = new HashMap<>();
  private final Map<String, List<String>> others = new HashMap<>();
  private final Set<List<String>> placed = new HashSet<>();
  private final Deque<Step> open = new ArrayDeque<>();
  private final List<Deque<List<String>>> rows = new ArrayList<>();

  private Order(Kin kin, Generations generations, List<List<List<String>>> unordered) {
    this.kin = kin;
    this.generations = generations;
    for (var row : unordered) {
      rows.add(new ArrayDeque<>());
      row.forEach(block -> block.forEach(id -> blocks.put(id, block)));
    }
    kin.unions().forEach((p, c) -> p.forEach(id -> put(under, id, c)));
    kin.couples()
        .forEach(
            c -> {
              put(partners, c.a(), c.b());
              put(partners, c.b(), c.a());
            });
    for (Tie t : kin.ties()) {
      put(others, t.from(), t.to());
      put(others, t.to(), t.from());
    }
  }

  private static <T> void put(Map<String, List<T>> map, String id, T value) {
    map.computeIfAbsent(id, k -> new ArrayList<>()).add(value);
  }

  /** The rows of a component, each with its blocks from left to right. */
  static List<List<List<String>>> of(
      Kin kin, Generations generations, List<List<List<String>>> unordered) {
    var order = new Order(kin, generations, unordered);
    String start =
        unordered.stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .min(
                Comparator.<String, Boolean>comparing(id -> !id.equals(kin.index()))
                    .thenComparing(List.copyOf(kin.persons().keySet())::indexOf))
            .orElseThrow();
    order.place(start, 0, null);
    for (Step s = order.open.poll(); s != null; s = order.open.poll()) {
      order.beside(s);
      order.above(s);
      order.below(s);
      order.otherwise(s);
    }
    return order.rows.stream().map(r -> List.<List<String>>copyOf(r)).toList();
  }

  private void place(String id, int side, @Nullable String entry) {
    var block = blocks.get(id);
    if (block == null || !placed.add(block)) {
      return;
    }
    var row = rows.get(generations.of(id));
    if (side == LEFT) {
      row.addFirst(block);
    } else {
      row.addLast(block);
    }
    open.add(new Step(block, side, entry));
  }

  private void beside(Step s) {
    for (String id : outward(s)) {
      for (String p : partners.getOrDefault(id, List.of())) {
        place(p, sideOf(s, id, p), p);
      }
    }
  }

  private int sideOf(Step s, String id, String partner) {
    if (s.side() != 0) {
      return s.side();
    }
    if (s.entry() != null && !s.entry().equals(id)) {
      return s.block().indexOf(id) < s.block().indexOf(s.entry()) ? LEFT : RIGHT;
    }
    boolean manLeft = kin.person(id).sex() == Sex.FEMALE && kin.person(partner).sex() == Sex.MALE;
    return manLeft ? LEFT : RIGHT;
  }

  private void above(Step s) {
    for (String id : outward(s)) {
      var both = List.copyOf(kin.parents(id));
      var parents = new ArrayList<>(both);
      parents.sort(
          Comparator.<String, Integer>comparing(p -> amongTheirs(p, both))
              .thenComparing(p -> kin.person(p).sex() == Sex.MALE ? 0 : 1)
              .thenComparing(p -> p));
      for (String p : s.side() == LEFT ? parents.reversed() : parents) {
        var row = rows.get(generations.of(p));
        int side = s.side() != 0 || row.isEmpty() ? s.side() : sideOf(s, id, id);
        place(p, side, p);
      }
    }
  }

  /** Cousins stand in the order of their parents; 0 for who have no block of parents in common. */
  private int amongTheirs(String id, List<String> both) {
    var theirs =
        both.stream()
            .map(p -> kin.parents(p).stream().map(blocks::get).findFirst().orElse(List.of()))
            .distinct()
            .toList();
    return theirs.size() > 1
        ? 0
        : kin.parents(id).stream().mapToInt(theirs.getFirst()::indexOf).sum();
  }

  private void below(Step s) {
    var branches = new ArrayList<Branch>();
    for (String id : s.block()) {
      for (List<String> children : under.getOrDefault(id, List.of())) {
        children.forEach(
            c -> branches.add(new Branch(middle(s.block(), kin.parents(c)), List.of(c))));
      }
    }
    branches.sort(Comparator.comparing(Branch::at));
    int way = s.entry() == null ? -1 : 2 * s.block().indexOf(s.entry());
    var left = branches.stream().filter(b -> s.side() == LEFT || s.side() == 0 && b.at() < way);
    left.toList().reversed().forEach(b -> place(b.block().getFirst(), LEFT, null));
    branches.forEach(b -> place(b.block().getFirst(), RIGHT, null));
  }

  private static int middle(List<String> block, Set<String> parents) {
    return (int)
        Math.round(
            parents.stream().filter(block::contains).mapToInt(block::indexOf).average().orElse(0)
                * 2);
  }

  private void otherwise(Step s) {
    for (String id : s.block()) {
      others
          .getOrDefault(id, List.of())
          .forEach(o -> place(o, s.side() == 0 ? RIGHT : s.side(), o));
    }
  }

  private static List<String> outward(Step s) {
    return s.side() == LEFT ? s.block().reversed() : s.block();
  }
}
