package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.network.genogram.Kin.Pair;

/**
 * Where everybody stands across, and in which row.
 *
 * @param rows everybody from left to right, by generation; at the end who is tied to nobody
 * @param row the number of everybody's row
 * @param aloneFrom the first row of those
 */
record Places(
    List<List<String>> rows,
    Map<String, Integer> row,
    Map<String, Integer> x,
    int aloneFrom,
    int width) {
  /** Between the middles of two neighbours; a label fits within. */
  static final int PITCH = 168;

  private static final int BETWEEN_COMPONENTS = PITCH + 40;
  private static final int MARGIN = 74;
  private static final int ALONE_IN_A_ROW = 4;

  static Places of(Kin kin, Generations generations, Rows blocks) {
    var rows = new ArrayList<List<String>>();
    var x = new HashMap<String, Integer>();
    int left = MARGIN;
    int right = MARGIN;
    for (var component : blocks.components()) {
      var settled = new Settling(kin, component).settled();
      int from = settled.values().stream().mapToInt(Integer::intValue).min().orElse(0);
      for (var e : settled.entrySet()) {
        int at = left + e.getValue() - from;
        x.put(e.getKey(), at);
        right = Math.max(right, at);
      }
      left = right + BETWEEN_COMPONENTS;
    }
    for (int g = 0; g <= generations.last(); g++) {
      int generation = g;
      rows.add(
          x.keySet().stream()
              .filter(id -> generations.of(id) == generation)
              .sorted(java.util.Comparator.comparing(x::get))
              .toList());
    }
    int aloneFrom = rows.size();
    int across = Math.max(ALONE_IN_A_ROW, (right - MARGIN) / PITCH + 1);
    var alone = generations.alone();
    for (int i = 0; i < alone.size(); i += across) {
      var row = alone.subList(i, Math.min(alone.size(), i + across));
      for (int k = 0; k < row.size(); k++) {
        x.put(row.get(k), MARGIN + k * PITCH);
        right = Math.max(right, MARGIN + k * PITCH);
      }
      rows.add(List.copyOf(row));
    }
    var row = new HashMap<String, Integer>();
    for (int r = 0; r < rows.size(); r++) {
      int number = r;
      rows.get(r).forEach(id -> row.put(id, number));
    }
    return new Places(rows, row, x, aloneFrom, right + MARGIN);
  }

  int across(String id) {
    return java.util.Objects.requireNonNull(x.get(id));
  }

  int row(String id) {
    return java.util.Objects.requireNonNull(row.get(id));
  }

  /** That the two stand in one row with nobody in between. */
  boolean neighbours(Pair pair) {
    int row = row(pair.a());
    return row == row(pair.b())
        && Math.abs(rows.get(row).indexOf(pair.a()) - rows.get(row).indexOf(pair.b())) == 1;
  }
}
