package nl.houvast.network.genogram;

import nl.houvast.network.genogram.Drawing.Symbol;
import nl.houvast.network.genogram.Family.Life;
import nl.houvast.network.genogram.Family.Sex;

/** The symbols of persons: form by sex, double for the index person, crossed when deceased. */
final class Symbols {
  private static final int HALF = Drawing.SIZE / 2;
  private static final int MARKS = 4;

  static void draw(Svg svg, Symbol s) {
    var person = s.person();
    int half = person.life() == Life.STILLBORN ? HALF / 2 : HALF;
    if (s.index()) {
      outline(svg, s, half + 5);
    }
    if (half < HALF) {
      svg.path("", "M" + s.x() + " " + (s.y() - HALF) + "V" + (s.y() - half));
    }
    outline(svg, s, half);
    if (person.life() != Life.BORN && person.life() != Life.PREGNANCY) {
      boolean inside = person.sex() == Sex.FEMALE || person.life() == Life.MISCARRIAGE;
      int r = inside ? half * 7 / 10 : half;
      cross(svg, s, r);
    }
    if (person.age() != null && half == HALF) {
      svg.text("age", s.x(), s.y() + 5, "middle", person.age());
    } else if (person.sex() == Sex.UNKNOWN && born(person.life())) {
      svg.text("age", s.x(), s.y() + 5, "middle", "?");
    }
    corners(svg, s);
    int first =
        s.labelAbove() ? s.y() - HALF - 10 - 16 * (s.label().size() - 1) : s.y() + HALF + 17;
    for (int i = 0; i < s.label().size(); i++) {
      svg.text("label", s.x(), first + 16 * i, "middle", s.label().get(i));
    }
  }

  private static boolean born(Life life) {
    return life == Life.BORN || life == Life.DECEASED;
  }

  private static void corners(Svg svg, Symbol s) {
    var person = s.person();
    if (s.index()) {
      svg.text("mark", s.x() - HALF - 8, s.y() - HALF + 2, "end", "IP");
    }
    if (person.years() != null) {
      int y = s.labelAbove() ? s.y() + HALF + 14 : s.y() - HALF - 7;
      svg.text("years", s.x() + 8, y, "start", person.years());
    }
    if (born(person.life()) && person.age() != null && person.sex() == Sex.UNKNOWN) {
      svg.text("mark", s.x() + HALF, s.y() - HALF + 8, "start", "?");
    }
    if (person.sex() == Sex.OTHER) {
      svg.text("mark", s.x() + HALF, s.y() - HALF + 8, "start", "X");
    }
    if (s.homes() > 1) {
      svg.text("mark", s.x() + HALF + 4, s.y() + HALF, "start", "½");
    }
    if (!person.marks().isEmpty()) {
      var marks = person.marks().subList(0, Math.min(MARKS, person.marks().size()));
      svg.text("conditions", s.x() - HALF - 6, s.y() + HALF, "end", String.join(" ", marks));
    }
  }

  private static void outline(Svg svg, Symbol s, int half) {
    int x = s.x();
    int y = s.y();
    if (!born(s.person().life()) && s.person().life() != Life.STILLBORN) {
      polygon(svg, x, y - half, x + half, y + half, x - half, y + half);
      return;
    }
    switch (s.person().sex()) {
      case MALE ->
          svg.empty(
              "rect", "class", "symbol", "x", x - half, "y", y - half, "width", 2 * half, "height",
              2 * half, "rx", 2);
      case FEMALE -> svg.empty("circle", "class", "symbol", "cx", x, "cy", y, "r", half);
      case OTHER, UNKNOWN -> {
        int d = half + 3;
        polygon(svg, x, y - d, x + d, y, x, y + d, x - d, y);
      }
    }
  }

  private static void polygon(Svg svg, int... at) {
    var d = new StringBuilder();
    for (int i = 0; i < at.length; i += 2) {
      d.append(i == 0 ? 'M' : 'L').append(at[i]).append(' ').append(at[i + 1]);
    }
    svg.path("symbol", d.append('Z').toString());
  }

  private static void cross(Svg svg, Symbol s, int r) {
    int x = s.x();
    int y = s.y();
    svg.path(
        "cross",
        "M" + (x - r) + " " + (y - r) + "L" + (x + r) + " " + (y + r) + "M" + (x - r) + " "
            + (y + r) + "L" + (x + r) + " " + (y - r));
  }

  private Symbols() {}
}
