package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What runs across between two rows, so that no two lie on each other. */
final class Lanes {
  private static final int APART = 14;

  /** A piece of line across, under row {@code row}; -1 is above the first row. */
  static final class Bar {
    private final int row;
    private int from = Integer.MAX_VALUE;
    private int to = Integer.MIN_VALUE;
    private int lane;

    Bar(int row) {
      this.row = row;
    }

    void reach(int x) {
      from = Math.min(from, x);
      to = Math.max(to, x);
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }

    int y(Heights heights) {
      return heights.lane(row, lane);
    }

    private boolean meets(Bar other) {
      return from <= other.to + APART && other.from <= to + APART;
    }
  }

  private final List<Bar> bars = new ArrayList<>();

  Bar bar(int row) {
    var bar = new Bar(row);
    bars.add(bar);
    return bar;
  }

  /** Gives each bar under the row the first lane that is free; answers how many there are. */
  int assign(int row) {
    var here =
        bars.stream().filter(b -> b.row == row).sorted(Comparator.comparing(b -> b.from)).toList();
    int lanes = 0;
    for (int i = 0; i < here.size(); i++) {
      Bar bar = here.get(i);
      var earlier = here.subList(0, i);
      bar.lane = 0;
      while (earlier.stream().anyMatch(e -> e.lane == bar.lane && e.meets(bar))) {
        bar.lane++;
      }
      lanes = Math.max(lanes, bar.lane + 1);
    }
    return lanes;
  }
}
