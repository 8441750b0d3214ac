package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Kin.Pair;
import nl.houvast.network.genogram.Pen.Corner;

/** Which line each tie becomes; every tie is drawn once, unless common parents already say it. */
final class Wiring {
  private static final Set<String> NOT_BY_BIRTH =
      Set.of("ADOPTIVE", "FOSTER", "STEP", "DONOR", "HALF");

  private final Kin kin;
  private final Places places;
  private final Lanes lanes;
  private final Pen pen;

  private Wiring(Kin kin, Places places, Lanes lanes) {
    this.kin = kin;
    this.places = places;
    this.lanes = lanes;
    this.pen = new Pen(places, lanes);
  }

  static Pen of(Kin kin, Places places, Lanes lanes) {
    var wiring = new Wiring(kin, places, lanes);
    wiring.partners();
    kin.unions().forEach(wiring::union);
    wiring.siblings();
    kin.beside().forEach(t -> wiring.downwards(t, Kind.PARENT, Form.DASHED));
    kin.of(Tie.Kind.GUARDIAN_OF).forEach(t -> wiring.downwards(t, Kind.GUARDIAN, Form.DOTTED));
    kin.of(Tie.Kind.CARES_FOR).forEach(t -> wiring.downwards(t, Kind.CARE, Form.DOTTED));
    kin.odd().forEach(t -> wiring.straight(t, Kind.PARENT, Form.DASHED));
    return wiring.pen;
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
    pen.draw(kind, Form.SOLID, ended, ties, List.of(new Corner(left, y), new Corner(right, y)));
  }

  private void union(Set<String> parents, List<String> children) {
    int row = parents.stream().mapToInt(places::row).max().orElseThrow();
    var ties = children.stream().flatMap(c -> kin.parentTies(c).stream()).map(Tie::id).toList();
    var bar = lanes.bar(row);
    trunk(List.copyOf(parents), row, bar, ties);
    for (String child : children) {
      var own = kin.parentTies(child);
      boolean byBirth =
          own.stream().noneMatch(t -> NOT_BY_BIRTH.contains(String.valueOf(t.nature())));
      var ids = own.stream().map(Tie::id).toList();
      pen.draw(
          Kind.PARENT,
          byBirth ? Form.SOLID : Form.DASHED,
          false,
          ids,
          pen.fromBar(bar, row, child));
    }
    pen.across(Kind.PARENT, Form.SOLID, ties, bar);
  }

  /** From the middle of a couple, or from under each parent, to the bar over the children. */
  private void trunk(List<String> parents, int row, Lanes.Bar bar, List<String> ties) {
    var pair = Pair.of(parents.getFirst(), parents.getLast());
    if (parents.size() == 1 || !places.neighbours(pair)) {
      parents.forEach(p -> pen.draw(Kind.PARENT, Form.SOLID, false, ties, pen.toBar(p, row, bar)));
      return;
    }
    if (kin.of(Tie.Kind.PARTNER_OF).stream()
        .noneMatch(t -> Pair.of(t.from(), t.to()).equals(pair))) {
      beside(pair, Kind.PARENT, false, ties);
    }
    int x = (places.across(pair.a()) + places.across(pair.b())) / 2;
    bar.reach(x);
    var middle = new Corner(x, h -> h.middle(pair.a()));
    pen.draw(Kind.PARENT, Form.SOLID, false, ties, List.of(middle, new Corner(x, bar::y)));
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
    byForm.forEach((form, ties) -> together(ties).forEach(b -> bracket(b, form)));
  }

  private static Iterable<List<Tie>> together(List<Tie> ties) {
    var groups = new Lineage();
    ties.forEach(t -> groups.join(t.from(), t.to()));
    var together = new LinkedHashMap<String, List<Tie>>();
    ties.forEach(
        t -> together.computeIfAbsent(groups.root(t.from()), k -> new ArrayList<>()).add(t));
    return together.values();
  }

  private void bracket(List<Tie> ties, Form form) {
    var ids = ties.stream().map(Tie::id).toList();
    var persons = new TreeSet<String>();
    ties.forEach(t -> persons.addAll(List.of(t.from(), t.to())));
    int row = places.row(persons.getFirst()) - 1;
    var bar = lanes.bar(row);
    persons.forEach(p -> pen.draw(Kind.SIBLING, form, false, ids, pen.fromBar(bar, row, p)));
    pen.across(Kind.SIBLING, form, ids, bar);
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
      var corners = new ArrayList<>(pen.toBar(t.from(), from, bar));
      corners.addAll(pen.fromBar(bar, from, t.to()));
      pen.draw(kind, form, false, List.of(t.id()), corners);
    }
  }

  /** Under both, from one to the other. */
  private void level(Tie t, Kind kind, Form form) {
    int row = places.row(t.from());
    if (row != places.row(t.to())) {
      straight(t, kind, form);
      return;
    }
    var bar = lanes.bar(row);
    var corners = new ArrayList<>(pen.toBar(t.from(), row, bar));
    corners.addAll(pen.toBar(t.to(), row, bar).reversed());
    pen.draw(kind, form, t.untilDate() != null, List.of(t.id()), corners);
  }

  private void straight(Tie t, Kind kind, Form form) {
    var from = new Corner(places.across(t.from()), h -> h.edge(t.from(), t.to()));
    var to = new Corner(places.across(t.to()), h -> h.edge(t.to(), t.from()));
    pen.draw(kind, form, t.untilDate() != null, List.of(t.id()), List.of(from, to));
  }
}
