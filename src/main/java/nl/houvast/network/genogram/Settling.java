package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import nl.houvast.network.genogram.Kin.Pair;

/**
 * Puts one component in place: children under the middle of their parents, parents over the middle
 * of their children, as near as the distances allow. A fixed number of rounds, so that the same
 * family always comes out the same.
 */
final class Settling {
  private static final int ORDERS = 12;
  private static final int ROUNDS = 12;
  private static final int BETWEEN_BLOCKS = 24;

  private final Kin kin;
  private final Map<Set<String>, List<String>> unions;
  private final List<Pair> couples;
  private List<List<List<String>>> rows;
  private Map<String, Double> x = new HashMap<>();

  Settling(Kin kin, List<List<List<String>>> rows) {
    this.kin = kin;
    this.rows = rows;
    this.unions = kin.unions();
    this.couples = List.copyOf(kin.couples());
  }

  /** The order with the shortest lines among those tried; the first of equals. */
  Map<String, Integer> best() {
    Map<String, Double> best = Map.of();
    double least = Double.MAX_VALUE;
    for (int i = 0; i < ORDERS; i++) {
      place();
      double length = length();
      if (length < least - 0.5) {
        least = length;
        best = x;
      }
      reorder(i % 2 == 0);
    }
    var whole = new HashMap<String, Integer>();
    best.forEach((id, at) -> whole.put(id, (int) Math.round(at)));
    return whole;
  }

  private void place() {
    x = new HashMap<>();
    for (var row : rows) {
      double at = 0;
      for (var block : row) {
        for (String id : block) {
          x.put(id, at);
          at += Places.PITCH;
        }
        at += BETWEEN_BLOCKS;
      }
    }
    for (int i = 0; i < ROUNDS; i++) {
      rows.forEach(row -> settle(row, true));
      rows.reversed().forEach(row -> settle(row, false));
    }
  }

  /** Nearest to what everybody wants, in the given order and at the least distances. */
  private void settle(List<List<String>> row, boolean underParents) {
    var ids = new ArrayList<String>();
    var wanted = new ArrayList<Double>();
    var offset = new ArrayList<Integer>();
    int reach = 0;
    for (var block : row) {
      double shared = shift(block, underParents).orElse(0);
      for (String id : block) {
        double own = underParents ? shared : shift(List.of(id), false).orElse(shared);
        ids.add(id);
        offset.add(reach);
        wanted.add(at(id) + own - reach);
        reach += Places.PITCH;
      }
      reach += BETWEEN_BLOCKS;
    }
    double[] settled = nonDecreasing(wanted);
    for (int i = 0; i < settled.length; i++) {
      x.put(ids.get(i), Math.rint(settled[i]) + offset.get(i));
    }
  }

  /** Least squares under "never decreasing": neighbours that conflict share their mean. */
  private static double[] nonDecreasing(List<Double> wanted) {
    var sums = new ArrayList<double[]>();
    for (double w : wanted) {
      sums.add(new double[] {w, 1});
      while (sums.size() > 1 && mean(sums.get(sums.size() - 2)) > mean(sums.getLast())) {
        double[] last = sums.removeLast();
        sums.getLast()[0] += last[0];
        sums.getLast()[1] += last[1];
      }
    }
    return sums.stream()
        .flatMapToDouble(
            s -> java.util.stream.DoubleStream.generate(() -> mean(s)).limit((long) s[1]))
        .toArray();
  }

  private static double mean(double[] sumAndCount) {
    return sumAndCount[0] / sumAndCount[1];
  }

  private OptionalDouble shift(List<String> ids, boolean underParents) {
    return underParents
        ? ids.stream()
            .filter(id -> !kin.parents(id).isEmpty())
            .mapToDouble(id -> middle(kin.parents(id)) - at(id))
            .average()
        : unions.entrySet().stream()
            .filter(u -> u.getKey().stream().anyMatch(ids::contains))
            .mapToDouble(u -> middle(u.getValue()) - middle(u.getKey()))
            .average();
  }

  private double middle(Iterable<String> ids) {
    double min = Double.MAX_VALUE;
    double max = -Double.MAX_VALUE;
    for (String id : ids) {
      min = Math.min(min, at(id));
      max = Math.max(max, at(id));
    }
    return (min + max) / 2;
  }

  private double at(String id) {
    return Objects.requireNonNull(x.get(id));
  }

  private void reorder(boolean underParents) {
    rows =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .sorted(Comparator.comparingDouble(block -> wish(block, underParents)))
                        .toList())
            .toList();
  }

  private double wish(List<String> block, boolean underParents) {
    double here = middle(block) + shift(block, underParents).orElse(0);
    var elsewhere =
        couples.stream()
            .filter(c -> block.contains(c.a()) != block.contains(c.b()))
            .map(c -> block.contains(c.a()) ? c.b() : c.a())
            .filter(x::containsKey)
            .mapToDouble(this::at)
            .average();
    return elsewhere.isPresent() ? (here + elsewhere.getAsDouble()) / 2 : here;
  }

  private double length() {
    double length = 0;
    for (var u : unions.entrySet()) {
      if (x.containsKey(u.getValue().getFirst())) {
        double middle = middle(u.getKey());
        length += u.getValue().stream().mapToDouble(c -> Math.abs(at(c) - middle)).sum();
      }
    }
    for (Pair c : couples) {
      if (x.containsKey(c.a())) {
        length += 2 * Math.abs(at(c.a()) - at(c.b()));
      }
    }
    return length;
  }
}
