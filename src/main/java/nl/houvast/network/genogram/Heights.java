package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.houvast.network.genogram.Drawing.Symbol;
import nl.houvast.network.genogram.Kin.Pair;

/** How high everything stands: rows, labels, lanes. */
final class Heights {
  /** Room over or under a row for a curve that passes persons in the same row. */
  static final int CURVE = 48;

  private static final int HALF = Drawing.SIZE / 2;
  private static final int TEXT = 16;
  private static final int EDGE = 22;
  private static final int LANE = 12;
  private static final int LEAST_GAP = 74;
  private static final int LETTERS = 19;
  private static final int LINES = 3;

  private final Places places;
  private final Map<String, List<String>> labels = new HashMap<>();
  private final Set<String> labelAbove = new HashSet<>();
  private final Map<Integer, Integer> middles = new HashMap<>();
  private final Map<Integer, Integer> lanes = new HashMap<>();
  private int total;

  private Heights(Places places) {
    this.places = places;
  }

  static Heights of(Kin kin, Places places, Pen pen, Lanes lanes) {
    var heights = new Heights(places);
    kin.persons().values().forEach(p -> heights.labels.put(p.id(), wrap(p.label())));
    if (places.aloneFrom() > 0) {
      places.rows().getFirst().stream()
          .filter(id -> !pen.enteredFromAbove(id))
          .forEach(heights.labelAbove::add);
    }
    heights.stack(kin, lanes);
    return heights;
  }

  private void stack(Kin kin, Lanes bars) {
    int y = EDGE + between(-1, bars, 0);
    lanes.put(-1, EDGE);
    for (int r = 0; r < places.rows().size(); r++) {
      var row = places.rows().get(r);
      var curved = row.stream().filter(id -> curves(kin, id)).toList();
      int over = lines(row, true);
      y += over > 0 ? over * TEXT + 6 : 0;
      y += curved.stream().allMatch(labelAbove::contains) ? 0 : CURVE;
      middles.put(r, y + HALF);
      int below = lines(row, false);
      y += Drawing.SIZE + (below > 0 ? below * TEXT + 8 : 4);
      y += curved.stream().anyMatch(labelAbove::contains) ? CURVE : 0;
      lanes.put(r, y);
      y += between(r, bars, r < places.rows().size() - 1 ? LEAST_GAP : 0);
    }
    total = y + EDGE;
  }

  private static int between(int row, Lanes bars, int least) {
    int count = bars.assign(row);
    return count == 0 ? least : Math.max(least, LANE * (count + 2) + 30);
  }

  private int lines(List<String> row, boolean above) {
    return row.stream()
        .filter(id -> labelAbove.contains(id) == above)
        .mapToInt(id -> label(id).size())
        .max()
        .orElse(0);
  }

  private boolean curves(Kin kin, String id) {
    return Arrows.told(kin).stream()
        .filter(v -> v.from().equals(id) || v.to().equals(id))
        .map(v -> Pair.of(v.from(), v.to()))
        .anyMatch(p -> places.row(p.a()) == places.row(p.b()) && !places.neighbours(p));
  }

  /** In lines that fit between two neighbours; what does not fit is in the list of sentences. */
  static List<String> wrap(String label) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : label.strip().split("\\s+")) {
      String w = word.length() > LETTERS ? word.substring(0, LETTERS - 1) + "…" : word;
      if (!line.isEmpty() && line.length() + 1 + w.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(w);
    }
    lines.add(line.toString());
    return lines.size() <= LINES
        ? lines
        : List.of(
            lines.get(0),
            lines.get(1),
            lines.get(2).substring(0, Math.min(LETTERS - 1, lines.get(2).length())) + "…");
  }

  List<Symbol> symbols(Kin kin, Places places) {
    var symbols = new ArrayList<Symbol>();
    var homes = Hulls.homes(kin);
    for (int r = 0; r < places.rows().size(); r++) {
      for (String id : places.rows().get(r)) {
        symbols.add(
            new Symbol(
                kin.person(id),
                places.across(id),
                middle(id),
                Math.min(r, places.aloneFrom()),
                label(id),
                labelAbove(id),
                id.equals(kin.index()),
                (int) homes.stream().filter(h -> h.contains(id)).count()));
      }
    }
    return symbols;
  }

  boolean labelAbove(String id) {
    return labelAbove.contains(id);
  }

  private List<String> label(String id) {
    return Objects.requireNonNull(labels.get(id));
  }

  int middle(String id) {
    return Objects.requireNonNull(middles.get(places.row(id)));
  }

  int top(String id) {
    return middle(id) - HALF;
  }

  /** Over the symbol, and over its label when that stands there. */
  int over(String id) {
    return top(id) - (labelAbove(id) ? label(id).size() * TEXT : 0);
  }

  /** Under the symbol, and under its label when that stands there. */
  int bottom(String id) {
    return middle(id) + HALF + (labelAbove(id) ? 0 : label(id).size() * TEXT + 6);
  }

  int lane(int row, int lane) {
    return Objects.requireNonNull(lanes.get(row)) + LANE * (lane + 1);
  }

  int total() {
    return total;
  }
}
