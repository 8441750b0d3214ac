package nl.houvast.network.genogram;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Look;
import nl.houvast.network.genogram.Family.Twin;
import nl.houvast.network.genogram.Pen.About;
import nl.houvast.network.genogram.Pen.Corner;

/** Twins and more: legs from one point; a bar between the legs of two who are identical. */
record Twins(Kin kin, Places places, Pen pen) {
  private static final double DOWN = 0.6;

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
    for (Tie t : kin.of(Tie.Kind.SIBLING_OF)) {
      if (kin.detail(t).twin() == Twin.IDENTICAL && legs.containsAll(ends(t))) {
        var about = new About(List.of(t.id()), List.of(t.from()), List.of(t.to()));
        pen.draw(
            new Look(Kind.IDENTICAL, Form.SOLID),
            about,
            List.of(on(joint, t.from(), bar), on(joint, t.to(), bar)));
      }
    }
  }

  private static Set<String> ends(Tie t) {
    return new TreeSet<>(List.of(t.from(), t.to()));
  }

  private Corner on(int joint, String child, Lanes.Bar bar) {
    int x = joint + (int) Math.round((places.across(child) - joint) * DOWN);
    return new Corner(x, h -> bar.y(h) + (int) Math.round((h.top(child) - bar.y(h)) * DOWN));
  }
}
