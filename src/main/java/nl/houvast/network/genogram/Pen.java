package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Line;
import nl.houvast.network.genogram.Drawing.Point;

/**
 * Routes of lines: from persons to what runs across between the rows, and back. How high everything
 * stands is known only when all lanes are, so a corner knows its height as a question.
 */
final class Pen {
  record Corner(int x, ToIntFunction<Heights> y) {}

  record Draft(Kind kind, Form form, boolean ended, List<String> ties, List<Corner> corners) {}

  private final Places places;
  private final Lanes lanes;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> above = new HashMap<>();
  private final Map<String, Integer> under = new HashMap<>();

  Pen(Places places, Lanes lanes) {
    this.places = places;
    this.lanes = lanes;
  }

  void draw(Kind kind, Form form, boolean ended, List<String> ties, List<Corner> corners) {
    drafts.add(new Draft(kind, form, ended, ties, corners));
  }

  /** The part of a bar that lines have reached so far. */
  void across(Kind kind, Form form, List<String> ties, Lanes.Bar bar) {
    draw(
        kind,
        form,
        false,
        ties,
        List.of(new Corner(bar.from(), bar::y), new Corner(bar.to(), bar::y)));
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
                    d.kind(),
                    d.form(),
                    d.ended(),
                    d.ties(),
                    d.corners().stream()
                        .map(c -> new Point(c.x(), c.y().applyAsInt(heights)))
                        .toList()))
        .toList();
  }

  /** From below a person to a bar under {@code row}, past the rows in between. */
  List<Corner> toBar(String person, int row, Lanes.Bar bar) {
    int x = port(person, under);
    var corners = new ArrayList<Corner>();
    corners.add(new Corner(x, h -> h.bottom(person)));
    if (places.row(person) < row) {
      var step = lanes.bar(places.row(person));
      int channel = channel(x, places.row(person) + 1, row);
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
    int x = port(person, above);
    if (places.row(person) == row + 1) {
      bar.reach(x);
      return List.of(new Corner(x, bar::y), new Corner(x, h -> h.top(person)));
    }
    int channel = channel(x, row + 1, places.row(person) - 1);
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

  /** The place nearest to {@code x} at which a line passes between the persons of those rows. */
  private int channel(int x, int fromRow, int toRow) {
    var taken = new ArrayList<Integer>();
    for (int r = fromRow; r <= toRow; r++) {
      places.rows().get(r).forEach(id -> taken.add(places.across(id)));
    }
    for (int away = 0; ; away += 8) {
      for (int at : new int[] {x - away, x + away}) {
        if (at > 0 && taken.stream().allMatch(t -> Math.abs(t - at) >= Places.PITCH / 2 - 8)) {
          return at;
        }
      }
    }
  }

  /** Lines that enter a person at the same side stand beside each other. */
  private int port(String person, Map<String, Integer> side) {
    int n = side.merge(person, 1, Integer::sum) - 1;
    int step = (n + 1) / 2 * 10;
    return places.across(person) + (n % 2 == 0 ? -step : step);
  }
}
