package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Arrow;
import nl.houvast.network.genogram.Drawing.Point;
import nl.houvast.network.genogram.Drawing.Told;
import nl.houvast.network.genogram.Family.Nature;
import nl.houvast.network.genogram.Kin.Pair;

/** Places the lines of reported violence: apart from each other and from the lines of ties. */
final class Arrows {
  private static final int HALF = Drawing.SIZE / 2;
  private static final int AIR = 5;
  private static final int APART = 18;
  private static final int APART_LEVEL = 24;

  private final Kin kin;
  private final Places places;
  private final Heights heights;

  private Arrows(Kin kin, Places places, Heights heights) {
    this.kin = kin;
    this.places = places;
    this.heights = heights;
  }

  static List<Arrow> of(Kin kin, Places places, Heights heights) {
    var byPair = new TreeMap<String, List<Told>>();
    told(kin)
        .forEach(
            v ->
                byPair
                    .computeIfAbsent(Pair.of(v.from(), v.to()).toString(), k -> new ArrayList<>())
                    .add(v));
    var arrows = new Arrows(kin, places, heights);
    return byPair.values().stream().flatMap(same -> arrows.between(same).stream()).toList();
  }

  /** Qualities of ties, then reported violence, each in a fixed order. */
  static List<Told> told(Kin kin) {
    var told = new ArrayList<Told>();
    for (Tie t : kin.ties()) {
      Code quality = kin.detail(t).quality();
      if (quality != null && !quality.isViolence() && quality != Code.CARE) {
        told.add(
            new Told(t.from(), t.to(), quality, true, null, Nature.FACT, false, "", t.source()));
      }
    }
    kin.violence()
        .forEach(
            v ->
                told.add(
                    new Told(
                        v.from(),
                        v.to(),
                        v.code(),
                        v.bothWays(),
                        v.status(),
                        v.nature(),
                        v.disputed(),
                        v.label(),
                        v.source())));
    return told;
  }

  private int across;

  private List<Arrow> between(List<Told> same) {
    var pair = Pair.of(same.getFirst().from(), same.getFirst().to());
    boolean level = places.row(pair.a()) == places.row(pair.b());
    boolean couple = kin.couples().contains(pair);
    var arrows = new ArrayList<Arrow>();
    for (int i = 0; i < same.size(); i++) {
      int aside = aside(i, same.size(), couple, level ? APART_LEVEL : APART);
      arrows.add(
          !level
              ? across(same.get(i), aside)
              : places.neighbours(pair)
                  ? beside(same.get(i), aside, couple)
                  : curved(same.get(i), i));
    }
    return arrows;
  }

  /** Around the middle, or to both sides of a couple's own line. */
  private static int aside(int i, int count, boolean couple, int apart) {
    return couple
        ? (i % 2 == 0 ? -1 : 1) * (i / 2 * apart + apart / 2)
        : i * apart - (count - 1) * apart / 2;
  }

  private Arrow beside(Told v, int aside, boolean couple) {
    int from = places.across(v.from());
    int to = places.across(v.to());
    int towards = Integer.signum(to - from) * (HALF + AIR);
    int y = heights.middle(v.from()) + aside;
    var middle = new Point((from + to) / 2, y);
    return new Arrow(
        v,
        new Point(from + towards, y),
        middle,
        new Point(to - towards, y),
        new Point(middle.x(), couple && aside > 0 ? y + 18 : y - 9),
        "middle");
  }

  /** Past the persons in between: over the row, or under it where the labels stand above. */
  private Arrow curved(Told v, int i) {
    boolean under = heights.labelAbove(v.from()) || heights.labelAbove(v.to());
    int away = (under ? 1 : -1) * (Heights.CURVE + i * APART);
    int y = heights.middle(v.from()) + (under ? HALF + AIR : -HALF - AIR);
    int from = places.across(v.from());
    int to = places.across(v.to());
    var bend = new Point((from + to) / 2, y + away);
    return new Arrow(
        v,
        new Point(from, y),
        bend,
        new Point(to, y),
        new Point(bend.x(), y + away / 2 + (under ? 16 : -6)),
        "middle");
  }

  private Arrow across(Told v, int apart) {
    double dx = places.across(v.to()) - places.across(v.from());
    double dy = heights.middle(v.to()) - heights.middle(v.from());
    // Right above each other there is a line of descent already.
    int aside = Math.abs(dx) < HALF ? apart + APART : apart;
    double length = Math.sqrt(dx * dx + dy * dy);
    double ux = dx / length;
    double uy = dy / length;
    double trim = HALF / Math.max(Math.abs(ux), Math.abs(uy)) + AIR;
    double ax = places.across(v.from()) - uy * aside;
    double ay = heights.middle(v.from()) + ux * aside;
    var from = point(ax + ux * trim, ay + uy * trim);
    var to = point(ax + dx - ux * trim, ay + dy - uy * trim);
    double share = 0.5 + 0.14 * (across++ % 3 - 1);
    var on = point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    boolean left = dx < 0;
    return new Arrow(
        v,
        from,
        point((from.x() + to.x()) / 2.0, (from.y() + to.y()) / 2.0),
        to,
        new Point(on.x() + (left ? -9 : 9), on.y() + 4),
        left ? "end" : "start");
  }

  private static Point point(double x, double y) {
    return new Point((int) Math.round(x), (int) Math.round(y));
  }
}
