package nl.houvast.network.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.houvast.network.Link;

/**
 * The generation of each thing: partners, brothers and sisters in one, children below, addresses
 * below all. Lines that contradict each other end the climb and never fail.
 */
final class Ranks {
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, Integer> rank = new HashMap<>();
  private final List<String> order;
  private final Collection<Link> links;

  Ranks(Collection<String> ids, Collection<Link> links) {
    this.links = links;
    order = Layouts.together(Layouts.neighbours(ids, links));
    order.forEach(id -> same.put(id, id));
    for (Link link : links) {
      if ((link.kind() == Link.Kind.PARTNER_OF || link.kind() == Link.Kind.SIBLING_OF)
          && there(link)) {
        same.put(root(link.from()), root(link.to()));
      }
    }
    climb();
  }

  private boolean there(Link link) {
    return same.containsKey(link.from()) && same.containsKey(link.to());
  }

  private String root(String id) {
    String at = id;
    for (String up = same.getOrDefault(at, at); !up.equals(at); up = same.getOrDefault(at, at)) {
      at = up;
    }
    return at;
  }

  private void climb() {
    boolean moved = true;
    for (int round = 0; moved && round < order.size(); round++) {
      moved = false;
      for (Link link : links) {
        if (link.kind() != Link.Kind.PARENT_OF || !there(link)) {
          continue;
        }
        String parent = root(link.from());
        String child = root(link.to());
        int below = rank.getOrDefault(parent, 0) + 1;
        if (!parent.equals(child) && rank.getOrDefault(child, 0) < below && below < order.size()) {
          rank.put(child, below);
          moved = true;
        }
      }
    }
  }

  TreeMap<Integer, List<String>> byRow() {
    var homes =
        links.stream()
            .filter(l -> l.kind() == Link.Kind.LIVES_AT)
            .map(Link::to)
            .collect(Collectors.toSet());
    var rows = new TreeMap<Integer, List<String>>();
    for (String id : order) {
      int row = homes.contains(id) ? Integer.MAX_VALUE : rank.getOrDefault(root(id), 0);
      rows.computeIfAbsent(row, r -> new ArrayList<>()).add(id);
    }
    return rows;
  }
}
