package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Line;
import nl.houvast.network.genogram.Drawing.Look;
import nl.houvast.network.genogram.Drawing.Point;

/**
 * Routes of lines: from persons to what runs across between the rows, and back. How high everything
 * stands is known only when all lanes are, so a corner knows its height as a question.
 */
final class Pen {
  record Corner(int x, ToIntFunction<Heights> y) {}

  /** What a line stands for: the ties, from whom, to whom. */
  record About(List<String> ties, Collection<String> from, Collection<String> to) {
    static About of(Tie t) {
      return new About(List.of(t.id()), List.of(t.from()), List.of(t.to()));
    }
  }

  private record Draft(Look look, About about, List<Corner> corners) {}

  private final Places places;
  private final Lanes lanes;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Lanes.Bar> taken = new HashMap<>();
  private final Map<String, Integer> above = new HashMap<>();
  private final Map<String, Integer> under = new HashMap<>();

  Pen(Places places, Lanes lanes) {
    this.places = places;
    this.lanes = lanes;
  }

  void draw(Look look, About about, List<Corner> corners) {
    drafts.add(new Draft(look, about, corners));
  }

  /** The part of a bar that lines have reached so far. */
  void across(Look look, About about, Lanes.Bar bar) {
    draw(look, about, List.of(new Corner(bar.from(), bar::y), new Corner(bar.to(), bar::y)));
  }

  /** That a line enters the symbol from above, so that its label must stand below. */
  boolean enteredFromAbove(String id) {
    return above.containsKey(id);
  }

  List<Line> lines(Heights heights) {
    return drafts.stream()
        .map(
            d ->
                new Line(
                    d.look(),
                    d.about().ties(),
                    List.copyOf(d.about().from()),
                    List.copyOf(d.about().to()),
                    d.corners().stream()
                        .map(c -> new Point(c.x(), c.y().applyAsInt(heights)))
                        .toList()))
        .toList();
  }

  /** From below a person to a bar under {@code row}, past the rows in between. */
  List<Corner> toBar(String person, int row, Lanes.Bar bar) {
    int x = port(person, under, places.row(person), bar);
    var corners = new ArrayList<Corner>();
    corners.add(new Corner(x, h -> h.bottom(person)));
    if (places.row(person) < row) {
      var step = lanes.bar(places.row(person));
      int channel = channel(x, places.row(person) + 1, row, bar);
      step.reach(x);
      step.reach(channel);
      corners.add(new Corner(x, step::y));
      corners.add(new Corner(channel, step::y));
      x = channel;
    }
    bar.reach(x);
    corners.add(new Corner(x, bar::y));
    return corners;
  }

  /** From a bar under {@code row} to the top of a person, past the rows in between. */
  List<Corner> fromBar(Lanes.Bar bar, int row, String person) {
    int x = port(person, above, places.row(person) - 1, bar);
    if (places.row(person) == row + 1) {
      bar.reach(x);
      return List.of(new Corner(x, bar::y), new Corner(x, h -> h.top(person)));
    }
    int channel = channel(x, row + 1, places.row(person) - 1, bar);
    var step = lanes.bar(places.row(person) - 1);
    bar.reach(channel);
    step.reach(channel);
    step.reach(x);
    return List.of(
        new Corner(channel, bar::y),
        new Corner(channel, step::y),
        new Corner(x, step::y),
        new Corner(x, h -> h.top(person)));
  }

  /** Where the next line enters a person from above. */
  int entry(String person, Lanes.Bar bar) {
    return port(person, above, places.row(person) - 1, bar);
  }

  /** The place nearest to {@code x} at which a line passes between the persons of those rows. */
  private int channel(int x, int fromRow, int toRow, Lanes.Bar bar) {
    var inTheWay = new ArrayList<Integer>();
    for (int r = fromRow; r <= toRow; r++) {
      places.rows().get(r).forEach(id -> inTheWay.add(places.across(id)));
    }
    for (int away = 0; ; away += 8) {
      for (int at : new int[] {x - away, x + away}) {
        if (at > 0
            && inTheWay.stream().allMatch(t -> Math.abs(t - at) >= Places.PITCH / 2 - 24)
            && free(at, fromRow - 1, toRow, bar)) {
          claim(at, fromRow - 1, toRow, bar);
          return at;
        }
      }
    }
  }

  /** Lines that enter a person at the same side stand beside each other, clear of all others. */
  private int port(String person, Map<String, Integer> side, int gap, Lanes.Bar bar) {
    while (true) {
      int n = side.merge(person, 1, Integer::sum) - 1;
      int step = (n + 1) / 2 * 8;
      int x = places.across(person) + (n % 2 == 0 ? -step : step);
      if (free(x, gap, gap, bar)) {
        claim(x, gap, gap, bar);
        return x;
      }
    }
  }

  /** The place nearest to {@code x} where only this line runs down in the gap under the row. */
  int down(int x, int gap, Lanes.Bar bar) {
    int at = x;
    while (!free(at, gap, gap, bar)) {
      at += 8;
    }
    claim(at, gap, gap, bar);
    return at;
  }

  private boolean free(int x, int from, int to, Lanes.Bar bar) {
    for (int gap = from; gap <= to; gap++) {
      var by = taken.get(gap + ":" + x);
      if (by != null && by != bar) {
        return false;
      }
    }
    return true;
  }

  private void claim(int x, int from, int to, Lanes.Bar bar) {
    for (int gap = from; gap <= to; gap++) {
      taken.put(gap + ":" + x, bar);
    }
  }
}
