package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Line;
import nl.houvast.network.genogram.Drawing.Point;
import nl.houvast.network.genogram.Kin.Pair;

/**
 * The lines of the ties. They run across in lanes between the rows; two that would lie on each
 * other get lanes of their own. How high everything stands is known only when all lanes are.
 */
final class Wiring {
  private record Corner(int x, ToIntFunction<Heights> y) {}

  private record Draft(
      Kind kind, Form form, boolean ended, List<String> ties, List<Corner> corners) {}

  private static final Set<String> NOT_BY_BIRTH =
      Set.of("ADOPTIVE", "FOSTER", "STEP", "DONOR", "HALF");

  private final Kin kin;
  private final Places places;
  final Lanes lanes = new Lanes();
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> above = new HashMap<>();
  private final Map<String, Integer> under = new HashMap<>();

  private Wiring(Kin kin, Places places) {
    this.kin = kin;
    this.places = places;
  }

  static Wiring of(Kin kin, Places places) {
    var wiring = new Wiring(kin, places);
    wiring.partners();
    kin.unions().forEach(wiring::union);
    wiring.siblings();
    kin.beside().forEach(t -> wiring.downwards(t, Kind.PARENT, Form.DASHED));
    kin.of(Tie.Kind.GUARDIAN_OF).forEach(t -> wiring.downwards(t, Kind.GUARDIAN, Form.DOTTED));
    kin.of(Tie.Kind.CARES_FOR).forEach(t -> wiring.downwards(t, Kind.CARE, Form.DOTTED));
    kin.odd().forEach(t -> wiring.straight(t, Kind.PARENT, Form.DASHED));
    return wiring;
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

  private void partners() {
    for (Tie t : kin.of(Tie.Kind.PARTNER_OF)) {
      var pair = Pair.of(t.from(), t.to());
      if (places.neighbours(pair)) {
        beside(pair, Kind.PARTNER, t.untilDate() != null, List.of(t.id()));
      } else {
        level(t, Kind.PARTNER, Form.SOLID);
      }
    }
  }

  private void beside(Pair pair, Kind kind, boolean ended, List<String> ties) {
    int half = Drawing.SIZE / 2;
    int left = Math.min(places.across(pair.a()), places.across(pair.b())) + half;
    int right = Math.max(places.across(pair.a()), places.across(pair.b())) - half;
    ToIntFunction<Heights> y = h -> h.middle(pair.a());
    drafts.add(
        new Draft(
            kind, Form.SOLID, ended, ties, List.of(new Corner(left, y), new Corner(right, y))));
  }

  private void union(Set<String> parents, List<String> children) {
    int row = parents.stream().mapToInt(places::row).max().orElseThrow();
    var ties = children.stream().flatMap(c -> kin.parentTies(c).stream()).map(Tie::id).toList();
    var bar = lanes.bar(row);
    var trunk = trunk(parents, row, bar, ties);
    for (String child : children) {
      var own = kin.parentTies(child);
      boolean byBirth =
          own.stream().noneMatch(t -> NOT_BY_BIRTH.contains(String.valueOf(t.nature())));
      drafts.add(
          new Draft(
              Kind.PARENT,
              byBirth ? Form.SOLID : Form.DASHED,
              false,
              own.stream().map(Tie::id).toList(),
              down(bar, row, child)));
    }
    drafts.addAll(trunk);
    drafts.add(across(Kind.PARENT, Form.SOLID, ties, bar));
  }

  private static Draft across(Kind kind, Form form, List<String> ties, Lanes.Bar bar) {
    return new Draft(
        kind,
        form,
        false,
        ties,
        List.of(new Corner(bar.from(), bar::y), new Corner(bar.to(), bar::y)));
  }

  private List<Draft> trunk(Set<String> parents, int row, Lanes.Bar bar, List<String> ties) {
    var both = List.copyOf(parents);
    var pair = Pair.of(both.getFirst(), both.getLast());
    if (both.size() == 2 && places.neighbours(pair)) {
      boolean drawn =
          kin.of(Tie.Kind.PARTNER_OF).stream()
              .anyMatch(t -> Pair.of(t.from(), t.to()).equals(pair));
      if (!drawn) {
        beside(pair, Kind.PARENT, false, ties);
      }
      int x = (places.across(pair.a()) + places.across(pair.b())) / 2;
      bar.reach(x);
      return List.of(
          new Draft(
              Kind.PARENT,
              Form.SOLID,
              false,
              ties,
              List.of(new Corner(x, h -> h.middle(pair.a())), new Corner(x, bar::y))));
    }
    return both.stream()
        .map(p -> new Draft(Kind.PARENT, Form.SOLID, false, ties, down(p, row, bar)))
        .toList();
  }

  /** From below a person to a bar under {@code row}, past the rows in between. */
  private List<Corner> down(String person, int row, Lanes.Bar bar) {
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
  private List<Corner> down(Lanes.Bar bar, int row, String person) {
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

  private void siblings() {
    var byForm = new TreeMap<Form, List<Tie>>();
    for (Tie t : kin.barSiblings()) {
      Form form = t.nature() == null || t.nature().equals("FULL") ? Form.SOLID : Form.DASHED;
      if (places.row(t.from()) != places.row(t.to())) {
        straight(t, Kind.SIBLING, form);
      } else {
        byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(t);
      }
    }
    byForm.forEach(
        (form, ties) -> {
          var groups = new Lineage();
          ties.forEach(t -> groups.join(t.from(), t.to()));
          var brackets = new LinkedHashMap<String, List<Tie>>();
          ties.forEach(
              t -> brackets.computeIfAbsent(groups.root(t.from()), k -> new ArrayList<>()).add(t));
          brackets.values().forEach(b -> bracket(b, form));
        });
  }

  private void bracket(List<Tie> ties, Form form) {
    var ids = ties.stream().map(Tie::id).toList();
    var persons = new TreeSet<String>();
    ties.forEach(t -> persons.addAll(List.of(t.from(), t.to())));
    var bar = lanes.bar(places.row(persons.getFirst()) - 1);
    for (String p : persons) {
      int x = port(p, above);
      bar.reach(x);
      drafts.add(
          new Draft(
              Kind.SIBLING,
              form,
              false,
              ids,
              List.of(new Corner(x, bar::y), new Corner(x, h -> h.top(p)))));
    }
    drafts.add(across(Kind.SIBLING, form, ids, bar));
  }

  private void downwards(Tie t, Kind kind, Form form) {
    int from = places.row(t.from());
    int to = places.row(t.to());
    if (from == to) {
      level(t, kind, form);
    } else if (from > to) {
      straight(t, kind, form);
    } else {
      var bar = lanes.bar(from);
      var corners = new ArrayList<>(down(t.from(), from, bar));
      corners.addAll(down(bar, from, t.to()));
      drafts.add(new Draft(kind, form, false, List.of(t.id()), corners));
    }
  }

  /** Under both, from one to the other. */
  private void level(Tie t, Kind kind, Form form) {
    if (places.row(t.from()) != places.row(t.to())) {
      straight(t, kind, form);
      return;
    }
    var bar = lanes.bar(places.row(t.from()));
    var corners = new ArrayList<>(down(t.from(), places.row(t.from()), bar));
    corners.addAll(down(t.to(), places.row(t.to()), bar).reversed());
    drafts.add(new Draft(kind, form, t.untilDate() != null, List.of(t.id()), corners));
  }

  private void straight(Tie t, Kind kind, Form form) {
    drafts.add(
        new Draft(
            kind,
            form,
            t.untilDate() != null,
            List.of(t.id()),
            List.of(
                new Corner(places.across(t.from()), h -> h.edge(t.from(), t.to())),
                new Corner(places.across(t.to()), h -> h.edge(t.to(), t.from())))));
  }

  /** Lines that enter a person at the same side stand beside each other. */
  private int port(String person, Map<String, Integer> side) {
    int n = side.merge(person, 1, Integer::sum) - 1;
    int step = (n + 1) / 2 * 10;
    return places.across(person) + (n % 2 == 0 ? -step : step);
  }
}
