package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Look;
import nl.houvast.network.genogram.Pen.About;
import nl.houvast.network.genogram.Pen.Corner;

/** Twins and more: legs from one point; a bar between the legs of two who are identical. */
record Twins(Kin kin, Places places, Pen pen) {
  static final Look IDENTICAL = new Look(Kind.IDENTICAL, Form.SOLID);
  private static final double DOWN = 0.6;
  private static final double HIGHER = 0.15;

  void draw(List<String> born, Lanes.Bar bar) {
    var order = places.rows().get(places.row(born.getFirst()));
    var legs = born.stream().sorted(java.util.Comparator.comparing(order::indexOf)).toList();
    int joint = (places.across(legs.getFirst()) + places.across(legs.getLast())) / 2;
    bar.reach(joint);
    for (String child : legs) {
      var own = kin.parentTies(child);
      var ties =
          own.isEmpty()
              ? kin.barSiblings().stream().filter(t -> ends(t).contains(child)).toList()
              : own;
      var about =
          new About(ties.stream().map(Tie::id).toList(), kin.parents(child), List.of(child));
      var foot = new Corner(pen.entry(child, bar), h -> h.top(child));
      var look = own.isEmpty() ? new Look(Kind.SIBLING, Form.SOLID) : Looks.child(own);
      pen.draw(look, about, List.of(new Corner(joint, bar::y), foot));
    }
    var identical =
        kin.of(Tie.Kind.SIBLING_OF).stream()
            .filter(t -> kin.identical(t) && legs.containsAll(ends(t)))
            .toList();
    var levels = levels(identical, legs);
    for (int i = 0; i < identical.size(); i++) {
      Tie t = identical.get(i);
      double down = DOWN - levels.get(i) * HIGHER;
      pen.draw(
          IDENTICAL,
          new About(List.of(t.id()), List.of(t.from()), List.of(t.to())),
          List.of(on(joint, down, t.from(), bar), on(joint, down, t.to(), bar)));
    }
  }

  /** For each tie the lowest level at which it lies on no earlier one; 0 unless three are one. */
  private static List<Integer> levels(List<Tie> ties, List<String> legs) {
    var taken = new ArrayList<Set<Integer>>();
    var levels = new ArrayList<Integer>();
    for (Tie t : ties) {
      int one = legs.indexOf(t.from());
      int other = legs.indexOf(t.to());
      var between =
          IntStream.range(Math.min(one, other), Math.max(one, other))
              .boxed()
              .collect(Collectors.toSet());
      int level = 0;
      while (level < taken.size() && !Collections.disjoint(taken.get(level), between)) {
        level++;
      }
      if (level == taken.size()) {
        taken.add(new HashSet<>());
      }
      taken.get(level).addAll(between);
      levels.add(level);
    }
    return levels;
  }

  private static Set<String> ends(Tie t) {
    return new TreeSet<>(List.of(t.from(), t.to()));
  }

  private Corner on(int joint, double down, String child, Lanes.Bar bar) {
    int x = joint + (int) Math.round((places.across(child) - joint) * down);
    return new Corner(x, h -> bar.y(h) + (int) Math.round((h.top(child) - bar.y(h)) * down));
  }
}
