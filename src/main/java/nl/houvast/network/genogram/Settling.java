package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Puts one component in place: children under the middle of their parents, parents over the middle
 * of their children, as near as the distances allow. A fixed number of rounds, so that the same
 * family always comes out the same.
 */
final class Settling {
  private static final int ROUNDS = 12;
  private static final int BETWEEN_BLOCKS = 24;

  private final Kin kin;
  private final Map<Set<String>, List<String>> unions;
  private final List<List<List<String>>> rows;
  private final Map<String, Double> x = new HashMap<>();

  Settling(Kin kin, List<List<List<String>>> rows) {
    this.kin = kin;
    this.rows = rows;
    this.unions = kin.unions();
  }

  Map<String, Integer> settled() {
    place();
    var whole = new HashMap<String, Integer>();
    x.forEach((id, at) -> whole.put(id, (int) Math.round(at)));
    return whole;
  }

  private void place() {
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
}
