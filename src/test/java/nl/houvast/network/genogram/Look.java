package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Line;
import nl.houvast.network.genogram.Drawing.Point;
import nl.houvast.network.genogram.Drawing.Symbol;
import nl.houvast.network.genogram.Kin.Pair;

/** Looks at a drawing and answers what is wrong with it. */
record Look(Kin kin, Drawing drawing, Map<String, Symbol> at, String svg) {
  private static final int HALF = Drawing.SIZE / 2;
  private static final Pattern LINE =
      Pattern.compile(
          "class=\"(?:line|arrow) ([A-Z]+)[^\"]*\"[^>]*data-source=\"([^\"]*)\" data-target=\"([^\"]*)\"");

  static Look at(Family family) {
    var drawing = Genogram.draw(family);
    var at = new HashMap<String, Symbol>();
    drawing.symbols().forEach(s -> at.put(s.person().id(), s));
    return new Look(Kin.of(family), drawing, at, GenogramSvg.of(drawing, Look::words, true));
  }

  static String svg(Family family) {
    return at(family).svg();
  }

  private static String words(String key, Object... arguments) {
    return key + List.of(arguments);
  }

  List<String> level() {
    return Stream.concat(kin.couples().stream(), kin.of(Tie.Kind.SIBLING_OF).stream().map(Pair::of))
        .filter(p -> at.get(p.a()).y() != at.get(p.b()).y())
        .map(p -> "not level " + p)
        .toList();
  }

  List<String> apart() {
    var faults = new ArrayList<String>();
    if (at.size() != drawing.symbols().size() || !at.keySet().equals(kin.persons().keySet())) {
      faults.add("not everybody once");
    }
    for (Symbol one : drawing.symbols()) {
      for (Symbol other : drawing.symbols()) {
        if (one != other
            && Math.abs(one.y() - other.y()) < 2 * Drawing.SIZE
            && Math.abs(one.x() - other.x()) < Places.PITCH) {
          faults.add(one + " on " + other);
        }
      }
    }
    return faults;
  }

  List<String> sibships() {
    var faults = new ArrayList<String>();
    for (var union : kin.unions().entrySet()) {
      // Under a foster parent of two generations they stand in two rows.
      int first = at.get(union.getValue().getFirst()).y();
      var children = union.getValue().stream().filter(c -> at.get(c).y() == first).toList();
      var own = withPartners(children);
      int left = children.stream().mapToInt(c -> at.get(c).x()).min().orElseThrow();
      int right = children.stream().mapToInt(c -> at.get(c).x()).max().orElseThrow();
      drawing.symbols().stream()
          .filter(s -> s.y() == at.get(children.getFirst()).y())
          .filter(s -> s.x() > left && s.x() < right && !own.contains(s.person().id()))
          .forEach(s -> faults.add("between siblings " + children + ": " + s.person().id()));
      for (int i = 1; i < children.size(); i++) {
        var a = kin.person(children.get(i - 1)).born();
        var b = kin.person(children.get(i)).born();
        if (at.get(children.get(i - 1)).x() > at.get(children.get(i)).x()
            || a != null && b != null && a.isAfter(b)) {
          faults.add("not by birth " + children);
        }
      }
      var bar = bar(union.getKey());
      for (String child : union.getValue()) {
        if (bar == null
            || drawing.lines().stream().noneMatch(l -> hangs(l, union.getKey(), child, bar))) {
          faults.add("outside their line " + child);
        }
      }
    }
    return faults;
  }

  private static boolean hangs(Line l, Set<String> parents, String child, Line bar) {
    var at = l.points().getFirst();
    return l.to().equals(List.of(child))
        && new TreeSet<>(l.from()).equals(new TreeSet<>(parents))
        && at.y() == bar.points().getFirst().y()
        && at.x() >= bar.points().getFirst().x()
        && at.x() <= bar.points().getLast().x();
  }

  private Line bar(Set<String> parents) {
    return drawing.lines().stream()
        .filter(l -> l.kind() == Kind.PARENT && l.to().isEmpty() && l.points().size() == 2)
        .filter(l -> new TreeSet<>(l.from()).equals(new TreeSet<>(parents)))
        .filter(l -> l.points().getFirst().y() == l.points().getLast().y())
        .filter(l -> l.points().getFirst().y() != at.get(parents.iterator().next()).y())
        .findFirst()
        .orElse(null);
  }

  /** With the partners who have no brothers or sisters here, and theirs. */
  private Set<String> withPartners(Collection<String> ids) {
    var all = new HashSet<>(ids);
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Pair c : kin.couples()) {
        for (String id : List.of(c.a(), c.b())) {
          grown |= all.contains(c.other(id)) && free(id) && all.add(id);
        }
      }
    }
    return all;
  }

  private boolean free(String id) {
    return kin.unions().values().stream()
        .filter(u -> u.contains(id))
        .allMatch(u -> u.stream().filter(o -> at.get(o).y() == at.get(id).y()).count() == 1);
  }

  List<String> couples() {
    return drawing.lines().stream()
        .filter(l -> l.kind() == Kind.PARTNER && l.points().size() == 2)
        .flatMap(
            l ->
                drawing.symbols().stream()
                    .filter(s -> s.y() == l.points().getFirst().y())
                    .filter(s -> s.x() > l.points().getFirst().x())
                    .filter(s -> s.x() < l.points().getLast().x()))
        .map(s -> "between partners " + s.person().id())
        .toList();
  }

  private record Piece(Line line, Point a, Point b) {
    boolean flat() {
      return a.y() == b.y() && a.x() != b.x();
    }

    boolean upright() {
      return a.x() == b.x() && a.y() != b.y();
    }

    boolean on(Piece o) {
      if (line.from().equals(o.line.from()) && line.kind() == o.line.kind()) {
        return false;
      }
      return flat() && o.flat() && a.y() == o.a.y() && meet(a.x(), b.x(), o.a.x(), o.b.x())
          || upright() && o.upright() && a.x() == o.a.x() && meet(a.y(), b.y(), o.a.y(), o.b.y());
    }

    private static boolean meet(int a, int b, int c, int d) {
      return Math.max(Math.min(a, b), Math.min(c, d)) < Math.min(Math.max(a, b), Math.max(c, d));
    }
  }

  private List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    for (Line l : drawing.lines()) {
      for (int i = 1; i < l.points().size(); i++) {
        pieces.add(new Piece(l, l.points().get(i - 1), l.points().get(i)));
      }
    }
    return pieces;
  }

  List<String> overlaps() {
    var pieces = pieces();
    var faults = new ArrayList<String>();
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (pieces.get(i).on(pieces.get(j))) {
          faults.add(pieces.get(i) + " on " + pieces.get(j));
        }
      }
    }
    return faults;
  }

  List<String> crossed() {
    var faults = new ArrayList<String>();
    for (Piece p : pieces()) {
      for (Symbol s : drawing.symbols()) {
        boolean hit =
            Math.min(p.a().x(), p.b().x()) < s.x() + HALF
                && Math.max(p.a().x(), p.b().x()) > s.x() - HALF
                && Math.min(p.a().y(), p.b().y()) < s.y() + HALF
                && Math.max(p.a().y(), p.b().y()) > s.y() - HALF;
        if (hit && (p.flat() || p.upright())) {
          faults.add("through " + s.person().id() + ": " + p);
        }
      }
    }
    return faults;
  }

  /** Reads the SVG back and compares it with what was told. */
  List<String> facts() {
    var drawn = new TreeSet<String>();
    var match = LINE.matcher(svg);
    while (match.find()) {
      if (!match.group(3).isEmpty()) {
        for (String from : match.group(2).split(" ")) {
          String kind = match.group(1);
          String source =
              from.isEmpty() ? "" : drawing.symbols().get(Integer.parseInt(from)).person().id();
          drawn.add(
              fact(
                  kind,
                  source,
                  drawing.symbols().get(Integer.parseInt(match.group(3))).person().id()));
        }
      }
    }
    var told = new TreeSet<String>();
    for (Tie t : kin.ties()) {
      switch (t.kind()) {
        case PARENT_OF -> told.add(fact("PARENT", t.from(), t.to()));
        case PARTNER_OF -> told.add(fact("PARTNER", t.from(), t.to()));
        case GUARDIAN_OF -> told.add(fact("GUARDIAN", t.from(), t.to()));
        case CARES_FOR -> told.add(fact("CARE", t.from(), t.to()));
        case SIBLING_OF -> {
          if (kin.detail(t).twin() == Family.Twin.IDENTICAL) {
            told.add(fact("IDENTICAL", t.from(), t.to()));
          }
        }
      }
    }
    kin.barSiblings()
        .forEach(t -> Stream.of(t.from(), t.to()).forEach(id -> told.add(fact("SIBLING", "", id))));
    kin.violence().forEach(v -> told.add(fact(v.code().name(), v.from(), v.to())));
    if (drawn.equals(told)) {
      return List.of();
    }
    var missing = new TreeSet<>(told);
    missing.removeAll(drawn);
    drawn.removeAll(told);
    return List.of("missing " + missing + ", too much " + drawn);
  }

  private static String fact(String kind, String from, String to) {
    return kind + " " + from + " > " + to;
  }

  List<String> twins() {
    long bars = drawing.lines().stream().filter(l -> l.kind() == Kind.IDENTICAL).count();
    long told =
        kin.of(Tie.Kind.SIBLING_OF).stream()
            .filter(t -> kin.detail(t).twin() == Family.Twin.IDENTICAL)
            .count();
    return bars == told ? List.of() : List.of(bars + " bars for " + told);
  }
}
