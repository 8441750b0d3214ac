package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.network.genogram.Description.Words;
import nl.houvast.network.genogram.Drawing.Arrow;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Line;
import nl.houvast.network.genogram.Drawing.Point;
import nl.houvast.network.genogram.Drawing.Symbol;
import nl.houvast.network.genogram.Family.Status;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as SVG: classes only, so that print and contrast are style sheets. Persons go by their
 * number in the order of reading; an id never leaves. The same drawing gives the same bytes.
 */
public final class GenogramSvg {
  private final Svg svg = new Svg();
  private final Drawing drawing;
  private final Words words;
  private final boolean selectable;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> up = new HashMap<>();
  private final Map<String, String> down = new HashMap<>();

  private GenogramSvg(Drawing drawing, Words words, boolean selectable) {
    this.drawing = drawing;
    this.words = words;
    this.selectable = selectable;
    drawing.symbols().forEach(s -> numbers.put(s.person().id(), numbers.size()));
    for (Line l : drawing.lines()) {
      if (l.kind() == Kind.PARENT && !l.to().isEmpty() && !l.from().isEmpty()) {
        up.putIfAbsent(l.to().getFirst(), number(l.from().getFirst()));
        l.from().forEach(p -> down.putIfAbsent(p, number(l.to().getFirst())));
      }
    }
  }

  /**
   * @param selectable whether persons are for choosing, and take part in the keyboard
   */
  public static String of(Drawing drawing, Words words, boolean selectable) {
    var writer = new GenogramSvg(drawing, words, selectable);
    writer.whole();
    return writer.svg.toString();
  }

  private void whole() {
    svg.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + drawing.width() + " " + drawing.height(),
            "width",
            drawing.width(),
            "height",
            drawing.height(),
            "role",
            selectable ? "graphics-document" : "img",
            "aria-label",
            words.of("network.drawing.label", drawing.symbols().size()))
        .line();
    drawing.hulls().forEach(this::hull);
    drawing.lines().forEach(this::line);
    drawing.arrows().forEach(this::arrow);
    drawing.symbols().forEach(this::person);
    drawing.arrows().forEach(this::words);
    drawing.hulls().forEach(this::letter);
    svg.close("svg").line();
  }

  private String number(String id) {
    return String.valueOf(numbers.getOrDefault(id, -1));
  }

  private String numbers(List<String> ids) {
    return String.join(" ", ids.stream().map(this::number).toList());
  }

  private void hull(Drawing.Hull h) {
    svg.open("g", "class", "household", "aria-hidden", "true")
        .empty(
            "rect",
            "x",
            h.left(),
            "y",
            h.top(),
            "width",
            h.right() - h.left(),
            "height",
            h.bottom() - h.top(),
            "rx",
            12)
        .close("g")
        .line();
  }

  /** After the arrows, which would run over it. */
  private void letter(Drawing.Hull h) {
    svg.text("letter household", h.left() + 8, h.top() + 15, "start", h.letter()).line();
  }

  private void line(Line l) {
    svg.open(
        "g",
        "class",
        "line " + l.kind() + " " + l.form(),
        "aria-hidden",
        "true",
        "data-source",
        numbers(l.from()),
        "data-target",
        numbers(l.to()));
    var d = new StringBuilder();
    l.points()
        .forEach(p -> d.append(d.isEmpty() ? 'M' : 'L').append(p.x()).append(' ').append(p.y()));
    svg.path("", d.toString());
    Point middle = middle(l.points());
    for (int i = 0; i < l.look().slashes(); i++) {
      int x = middle.x() + (l.look().slashes() == 2 ? 7 * i - 3 : 0);
      svg.path(
          "slash", "M" + (x - 5) + " " + (middle.y() + 9) + "L" + (x + 5) + " " + (middle.y() - 9));
    }
    if (!l.look().mark().isEmpty()) {
      Point on = l.kind() == Kind.PARENT ? l.points().getLast() : middle;
      boolean couple = l.kind() == Kind.PARTNER;
      svg.text(
          "mark",
          on.x() + (couple ? 0 : 5),
          on.y() - (couple ? 12 : 5),
          couple ? "middle" : "start",
          l.look().mark());
    }
    svg.close("g").line();
  }

  /** The middle of the longest piece. */
  private static Point middle(List<Point> points) {
    Point best = points.getFirst();
    int longest = -1;
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      int length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
      if (length > longest) {
        longest = length;
        best = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
      }
    }
    return best;
  }

  private void arrow(Arrow a) {
    var told = a.told();
    svg.open(
            "g",
            "class",
            cls("arrow", a),
            "aria-hidden",
            "true",
            "data-source",
            number(told.from()),
            "data-target",
            number(told.to()))
        .title(Description.title(told, words));
    var ink = Strokes.of(told.code(), told.bothWays(), a.from(), a.bend(), a.to());
    ink.run().forEach(d -> svg.path("run " + told.code().run(), d));
    ink.signs().forEach(d -> svg.path("sign", d));
    ink.heads().forEach(d -> svg.path("head", d));
    if (told.status() == Status.REFUTED) {
      int x = (a.from().x() + 2 * a.bend().x() + a.to().x()) / 4;
      int y = (a.from().y() + 2 * a.bend().y() + a.to().y()) / 4;
      svg.path("slash", "M" + (x - 5) + " " + (y + 9) + "L" + (x + 5) + " " + (y - 9));
    }
    svg.close("g").line();
  }

  private static String cls(String what, Arrow a) {
    @Nullable Status status = a.told().status();
    return what
        + " "
        + a.told().code()
        + (a.told().code().isViolence() ? " violence" : " quality")
        + (status == null ? "" : " " + status);
  }

  private void words(Arrow a) {
    if (a.told().status() != null) {
      svg.text(cls("words", a), a.words().x(), a.words().y(), a.anchor(), a.text()).line();
    }
  }

  private void person(Symbol s) {
    String id = s.person().id();
    var attributes =
        new ArrayList<Object>(
            List.of(
                "class",
                s.index() ? "person index" : "person",
                "data-id",
                number(id),
                "data-row",
                s.generation()));
    if (selectable) {
      attributes.addAll(
          List.of(
              "role",
              "graphics-symbol",
              "tabindex",
              s.index()
                      || drawing.symbols().stream().noneMatch(Symbol::index)
                          && number(id).equals("0")
                  ? "0"
                  : "-1",
              "aria-label",
              Description.name(s, words),
              "data-up",
              up.getOrDefault(id, ""),
              "data-down",
              down.getOrDefault(id, "")));
    }
    svg.open("g", attributes.toArray());
    Symbols.draw(svg, s);
    svg.close("g").line();
  }
}
