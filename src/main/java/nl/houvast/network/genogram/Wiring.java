package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Look;
import nl.houvast.network.genogram.Kin.Pair;
import nl.houvast.network.genogram.Pen.About;
import nl.houvast.network.genogram.Pen.Corner;

/** Which line each tie becomes; every tie is drawn once, unless common parents already say it. */
final class Wiring {
  private static final Look BIRTH = new Look(Kind.PARENT, Form.SOLID);

  private final Kin kin;
  private final Places places;
  private final Lanes lanes;
  private final Pen pen;
  private final Set<Pair> partners = new HashSet<>();

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
    kin.beside().forEach(t -> wiring.downwards(t, Looks.parent(t.nature())));
    kin.of(Tie.Kind.GUARDIAN_OF).forEach(t -> wiring.downwards(t, Looks.guardian()));
    kin.of(Tie.Kind.CARES_FOR).forEach(t -> wiring.downwards(t, Looks.care()));
    kin.odd().forEach(t -> wiring.downwards(t, Looks.parent(t.nature())));
    return wiring.pen;
  }

  private void partners() {
    for (Tie t : kin.of(Tie.Kind.PARTNER_OF)) {
      var pair = Pair.of(t);
      partners.add(pair);
      Look look = Looks.couple(t, kin.detail(t));
      if (places.neighbours(pair)) {
        beside(pair, look, About.of(t));
      } else {
        level(t, look);
      }
    }
  }

  private void beside(Pair pair, Look look, About about) {
    int half = Drawing.SIZE / 2;
    int left = Math.min(places.across(pair.a()), places.across(pair.b())) + half;
    int right = Math.max(places.across(pair.a()), places.across(pair.b())) - half;
    ToIntFunction<Heights> y = h -> h.middle(pair.a());
    pen.draw(look, about, List.of(new Corner(left, y), new Corner(right, y)));
  }

  private void union(Set<String> parents, List<String> children) {
    int row = parents.stream().mapToInt(places::row).max().orElseThrow();
    var ties = children.stream().flatMap(c -> kin.parentTies(c).stream()).map(Tie::id).toList();
    var common = new About(ties, parents, List.of());
    var bar = lanes.bar(row);
    trunk(List.copyOf(parents), row, bar, common);
    var together = new LinkedHashMap<String, List<String>>();
    for (String child : children) {
      boolean below = places.row(child) == row + 1;
      together
          .computeIfAbsent(below ? kin.bornWith(child) : child, k -> new ArrayList<>())
          .add(child);
    }
    for (List<String> born : together.values()) {
      if (born.size() > 1) {
        new Twins(kin, places, pen).draw(born, bar);
        continue;
      }
      String child = born.getFirst();
      var own = kin.parentTies(child);
      var about = new About(own.stream().map(Tie::id).toList(), parents, List.of(child));
      pen.draw(Looks.child(own), about, pen.fromBar(bar, row, child));
    }
    pen.across(BIRTH, common, bar);
    children.stream().filter(c -> places.row(c) != row + 1).forEach(this::identicalApart);
  }

  /** Twins who hang far under their parents have no legs to join: a line over both says it. */
  private void identicalApart(String elder) {
    for (Tie t : kin.of(Tie.Kind.SIBLING_OF)) {
      if (t.from().equals(elder) && kin.identical(t)) {
        int row = places.row(elder) - 1;
        var bar = lanes.bar(row);
        var corners = new ArrayList<>(pen.fromBar(bar, row, t.from()).reversed());
        corners.addAll(pen.fromBar(bar, row, t.to()));
        pen.draw(Twins.IDENTICAL, About.of(t), corners);
      }
    }
  }

  /** From the middle of a couple, or from under each parent, to the bar over the children. */
  private void trunk(List<String> parents, int row, Lanes.Bar bar, About common) {
    var pair = Pair.of(parents.getFirst(), parents.getLast());
    if (parents.size() == 1 || !places.neighbours(pair)) {
      parents.forEach(p -> pen.draw(BIRTH, common, pen.toBar(p, row, bar)));
      return;
    }
    if (!partners.contains(pair)) {
      beside(pair, BIRTH, common);
    }
    int x = pen.down((places.across(pair.a()) + places.across(pair.b())) / 2, row, bar);
    bar.reach(x);
    var middle = new Corner(x, h -> h.middle(pair.a()));
    pen.draw(BIRTH, common, List.of(middle, new Corner(x, bar::y)));
  }

  private void siblings() {
    var byLook = new TreeMap<Look, List<Tie>>(Comparator.comparing(Look::toString));
    for (Tie t : kin.barSiblings()) {
      Look look = Looks.sibling(t.nature());
      if (places.row(t.from()) != places.row(t.to())) {
        downwards(t, look);
      } else {
        byLook.computeIfAbsent(look, f -> new ArrayList<>()).add(t);
      }
    }
    byLook.forEach((look, ties) -> together(ties).forEach(b -> bracket(b, look)));
  }

  private static Iterable<List<Tie>> together(List<Tie> ties) {
    var groups = new Lineage();
    ties.forEach(t -> groups.join(t.from(), t.to()));
    var together = new LinkedHashMap<String, List<Tie>>();
    ties.forEach(
        t -> together.computeIfAbsent(groups.root(t.from()), k -> new ArrayList<>()).add(t));
    return together.values();
  }

  private void bracket(List<Tie> ties, Look look) {
    var persons = new TreeSet<String>();
    ties.forEach(t -> persons.addAll(List.of(t.from(), t.to())));
    var ids = ties.stream().map(Tie::id).toList();
    int row = places.row(persons.getFirst()) - 1;
    var bar = lanes.bar(row);
    var unmarked = new Look(look.kind(), look.form());
    var together = new LinkedHashMap<String, List<String>>();
    persons.forEach(p -> together.computeIfAbsent(kin.bornWith(p), k -> new ArrayList<>()).add(p));
    for (List<String> born : together.values()) {
      if (born.size() > 1) {
        new Twins(kin, places, pen).draw(born, bar);
      } else {
        var about = new About(ids, List.of(), born);
        pen.draw(unmarked, about, pen.fromBar(bar, row, born.getFirst()));
      }
    }
    pen.across(look, new About(ids, persons, List.of()), bar);
  }

  /** From under the upper of the two to over the lower, past everybody in between. */
  private void downwards(Tie t, Look look) {
    int from = places.row(t.from());
    int to = places.row(t.to());
    if (from == to) {
      level(t, look);
      return;
    }
    String upper = from < to ? t.from() : t.to();
    String lower = from < to ? t.to() : t.from();
    int row = Math.min(from, to);
    var bar = lanes.bar(row);
    var corners = new ArrayList<>(pen.toBar(upper, row, bar));
    corners.addAll(pen.fromBar(bar, row, lower));
    pen.draw(look, About.of(t), from < to ? corners : corners.reversed());
  }

  /** Under both, from one to the other. */
  private void level(Tie t, Look look) {
    int row = places.row(t.from());
    if (row != places.row(t.to())) {
      downwards(t, look);
      return;
    }
    var bar = lanes.bar(row);
    var corners = new ArrayList<>(pen.toBar(t.from(), row, bar));
    corners.addAll(pen.toBar(t.to(), row, bar).reversed());
    pen.draw(look, About.of(t), corners);
  }
}
