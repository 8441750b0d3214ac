package nl.houvast.network.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.houvast.network.Link;
import org.jspecify.annotations.Nullable;

/** Ways to put all things of a scene in order. Each ends after a fixed amount of work. */
public final class Layouts {
  private static final int ACROSS = 200;
  private static final int DOWN = 170;
  private static final int IN_ROW = 40;
  private static final int SWEEPS = 4;

  private Layouts() {}

  /** Parents above children, addresses below who lives there. */
  public static Map<String, Place> generations(Collection<String> ids, Collection<Link> links) {
    return rows(new Ranks(ids, links).byRow(), links);
  }

  /**
   * By the number of lines to one of them, in circles; what no line leads to stands in the last.
   *
   * @param middle null for the first that has the most lines on the screen
   */
  public static Map<String, Place> rings(
      Collection<String> ids, Collection<Link> links, @Nullable String middle) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var next = neighbours(ids, links);
    String first =
        middle != null && next.containsKey(middle)
            ? middle
            : next.keySet().stream()
                .max(
                    Comparator.comparingInt((String id) -> next.getOrDefault(id, Set.of()).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    var seen = new LinkedHashSet<>(List.of(first));
    var rings = new ArrayList<List<String>>(List.of(List.of(first)));
    while (true) {
      var ring = new LinkedHashSet<String>();
      rings.getLast().forEach(id -> ring.addAll(next.getOrDefault(id, Set.of())));
      ring.removeAll(seen);
      if (ring.isEmpty()) {
        break;
      }
      seen.addAll(ring);
      rings.add(List.copyOf(ring));
    }
    var loose = next.keySet().stream().filter(id -> !seen.contains(id)).toList();
    if (!loose.isEmpty()) {
      rings.add(loose);
    }
    return circles(rings);
  }

  private static Map<String, Place> circles(List<List<String>> rings) {
    var places = new LinkedHashMap<String, Place>();
    double radius = 0;
    for (List<String> ring : rings) {
      double room = ring.size() * (double) ACROSS / (2 * Math.PI);
      radius = places.isEmpty() ? 0 : Math.max(radius + DOWN, room);
      for (int i = 0; i < ring.size(); i++) {
        double angle = 2 * Math.PI * i / ring.size() - Math.PI / 2;
        places.put(ring.get(i), Place.of(radius * Math.cos(angle), radius * Math.sin(angle)));
      }
    }
    return places;
  }

  /** Rows by rank, each ordered by where its neighbours stand; a long row goes on below itself. */
  private static Map<String, Place> rows(
      TreeMap<Integer, List<String>> byRow, Collection<Link> links) {
    var all = byRow.values().stream().flatMap(List::stream).toList();
    var next = neighbours(all, links);
    var at = new HashMap<String, Double>();
    byRow.values().forEach(row -> spread(row, at));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (List<String> row : byRow.values()) {
        row.sort(
            Comparator.comparingDouble((String id) -> middle(id, next, at))
                .thenComparing(Comparator.naturalOrder()));
        spread(row, at);
      }
    }
    var places = new LinkedHashMap<String, Place>();
    int y = 0;
    for (List<String> row : byRow.values()) {
      for (int from = 0; from < row.size(); from += IN_ROW, y += DOWN) {
        var part = row.subList(from, Math.min(row.size(), from + IN_ROW));
        for (int i = 0; i < part.size(); i++) {
          places.put(part.get(i), Place.of((i - (part.size() - 1) / 2.0) * ACROSS, y));
        }
      }
    }
    return places;
  }

  private static void spread(List<String> row, Map<String, Double> at) {
    for (int i = 0; i < row.size(); i++) {
      at.put(row.get(i), i - (row.size() - 1) / 2.0);
    }
  }

  private static double middle(String id, Map<String, Set<String>> next, Map<String, Double> at) {
    return next.getOrDefault(id, Set.of()).stream()
        .mapToDouble(n -> at.getOrDefault(n, 0.0))
        .average()
        .orElse(at.getOrDefault(id, 0.0));
  }

  static Map<String, Set<String>> neighbours(Collection<String> ids, Collection<Link> links) {
    var next = new LinkedHashMap<String, Set<String>>();
    new TreeSet<>(ids).forEach(id -> next.put(id, new TreeSet<>()));
    for (Link link : links) {
      Set<String> from = next.get(link.from());
      Set<String> to = next.get(link.to());
      if (from != null && to != null) {
        from.add(link.to());
        to.add(link.from());
      }
    }
    return next;
  }

  /** Families that no line joins, one after the other. */
  static List<String> together(Map<String, Set<String>> next) {
    var order = new LinkedHashSet<String>();
    for (String first : next.keySet()) {
      var waiting = new ArrayDeque<>(List.of(first));
      while (!waiting.isEmpty()) {
        String id = waiting.removeFirst();
        if (order.add(id)) {
          waiting.addAll(next.getOrDefault(id, Set.of()));
        }
      }
    }
    return List.copyOf(order);
  }
}
