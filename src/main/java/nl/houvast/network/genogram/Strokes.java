package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.List;
import nl.houvast.network.genogram.Drawing.Point;

/**
 * What the fourteen lines look like, as paths. Arithmetic that comes out the same on every machine.
 */
final class Strokes {
  /** The line itself, what stands on it, and its filled heads. */
  record Ink(List<String> run, List<String> signs, List<String> heads) {}

  private static final double CALM = 16;
  private static final double GAP = 5;
  private static final double WIDE_GAP = 8;
  private static final double BREAK = 7;

  private record Spot(double x, double y, double dx, double dy) {
    Spot aside(double by) {
      return new Spot(x - dy * by, y + dx * by, dx, dy);
    }

    Spot along(double by) {
      return new Spot(x + dx * by, y + dy * by, dx, dy);
    }

    @Override
    public String toString() {
      return tenth(x) + " " + tenth(y);
    }

    private static String tenth(double value) {
      long tenths = Math.round(value * 10);
      String sign = tenths < 0 ? "-" : "";
      long abs = Math.abs(tenths);
      return sign + abs / 10 + (abs % 10 == 0 ? "" : "." + abs % 10);
    }
  }

  private final Point from;
  private final Point bend;
  private final Point to;
  private final double length;

  private Strokes(Point from, Point bend, Point to) {
    this.from = from;
    this.bend = bend;
    this.to = to;
    this.length = Math.max(1, (chord(from, to) + chord(from, bend) + chord(bend, to)) / 2);
  }

  static Ink of(Code code, boolean bothWays, Point from, Point bend, Point to) {
    var s = new Strokes(from, bend, to);
    var run = new ArrayList<String>();
    double gap = code.run() == Code.Run.ZIGZAG ? WIDE_GAP : GAP;
    for (int r = 0; r < code.rails(); r++) {
      double aside = (r - (code.rails() - 1) / 2.0) * gap;
      run.add(code.sign() == Code.Sign.BROKEN ? s.broken() : s.rail(code.run(), aside));
    }
    return new Ink(run, s.signs(code), s.heads(code, bothWays));
  }

  private String rail(Code.Run run, double aside) {
    return switch (run) {
      case ZIGZAG -> wiggle(aside, 4.5, 1);
      case WAVE -> wiggle(aside, 5, 4);
      default -> {
        var d = at(0.5);
        double bx = bend.x() - d.dy() * aside;
        double by = bend.y() + d.dx() * aside;
        yield "M" + at(0).aside(aside) + "Q" + new Spot(bx, by, 0, 0) + " " + at(1).aside(aside);
      }
    };
  }

  /** Two halves that do not meet. */
  private String broken() {
    double half = BREAK / length;
    var path = new StringBuilder();
    for (double[] part : new double[][] {{0, 0.5 - half}, {0.5 + half, 1}}) {
      for (int i = 0; i <= 8; i++) {
        path.append(i == 0 ? 'M' : 'L').append(at(part[0] + (part[1] - part[0]) * i / 8));
      }
    }
    return path.toString();
  }

  /** Up and down around the curve, calm near the ends; smooth when it has steps in a quarter. */
  private String wiggle(double aside, double high, int steps) {
    double quarter = steps == 1 ? 4.5 : 5.5;
    int quarters = Math.max(2, (int) ((length - 2 * CALM) / quarter) / 2 * 2);
    double start = Math.min(0.3, CALM / length);
    var path = new StringBuilder("M" + at(0).aside(aside));
    for (int i = 0; i <= quarters * steps; i++) {
      double t = start + (1 - 2 * start) * i / (quarters * steps);
      double turn = StrictMath.sin(i * StrictMath.PI / 2 / steps);
      path.append('L').append(at(t).aside(aside + turn * high));
    }
    return path.append('L').append(at(1).aside(aside)).toString();
  }

  private List<String> signs(Code code) {
    var signs = new ArrayList<String>();
    switch (code.run()) {
      case RINGS -> every(18, t -> signs.add(ring(at(t), 3.5)));
      case CHEVRONS -> every(14, t -> signs.add(bent(at(t))));
      case RUNGS -> every(11, t -> signs.add("M" + at(t).aside(-7) + "L" + at(t).aside(7)));
      default -> {}
    }
    if (code.sign() == Code.Sign.BROKEN || code.sign() == Code.Sign.MENDED) {
      double apart = code.sign() == Code.Sign.BROKEN ? BREAK : 4;
      for (double by : new double[] {-apart, apart}) {
        var on = at(0.5).along(by);
        signs.add("M" + on.aside(-10) + "L" + on.aside(10));
      }
    }
    if (code.sign() == Code.Sign.MENDED) {
      signs.add(ring(at(0.5), 10));
    }
    return signs;
  }

  private void every(double distance, java.util.function.DoubleConsumer put) {
    int n = Math.max(1, (int) ((length - 2 * CALM) / distance));
    for (int i = 0; i < n; i++) {
      put.accept((CALM + (length - 2 * CALM) * (i + 0.5) / n) / length);
    }
  }

  private static String ring(Spot on, double r) {
    var left = new Spot(on.x() - r, on.y(), 0, 0);
    var right = new Spot(on.x() + r, on.y(), 0, 0);
    String arc = "A" + new Spot(r, r, 0, 0) + " 0 1 0 ";
    return "M" + left + arc + right + arc + left;
  }

  private static String bent(Spot on) {
    return "M" + on.along(-4).aside(-5) + "L" + on.along(2) + "L" + on.along(-4).aside(5);
  }

  private List<String> heads(Code code, boolean bothWays) {
    var heads = new ArrayList<String>();
    if (code.sign() == Code.Sign.HEAD) {
      heads.add(head(at(1), -1));
      if (bothWays) {
        heads.add(head(at(0), 1));
      }
    }
    return heads;
  }

  private static String head(Spot tip, int back) {
    var foot = tip.along(11 * back);
    return "M" + tip + "L" + foot.aside(5) + "L" + foot.aside(-5) + "Z";
  }

  /** On the curve, with the direction there. */
  private Spot at(double t) {
    double u = 1 - t;
    double x = u * u * from.x() + 2 * u * t * bend.x() + t * t * to.x();
    double y = u * u * from.y() + 2 * u * t * bend.y() + t * t * to.y();
    double dx = u * (bend.x() - from.x()) + t * (to.x() - bend.x());
    double dy = u * (bend.y() - from.y()) + t * (to.y() - bend.y());
    double size = Math.sqrt(dx * dx + dy * dy);
    return size == 0 ? new Spot(x, y, 1, 0) : new Spot(x, y, dx / size, dy / size);
  }

  private static double chord(Point a, Point b) {
    double dx = a.x() - b.x();
    double dy = a.y() - b.y();
    return Math.sqrt(dx * dx + dy * dy);
  }
}
