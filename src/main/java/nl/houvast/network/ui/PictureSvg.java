package nl.houvast.network.ui;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.houvast.network.canvas.Place;
import org.springframework.modulith.NamedInterface;

/**
 * A picture as a file that draws itself: nothing is fetched, and every line carries what it joins,
 * so that whoever edits it keeps them together. Things are numbered in it and have no ids of ours.
 */
@NamedInterface("ui")
public final class PictureSvg {
  private static final int HALF = 20;
  private static final int AROUND = 120;
  private static final int LINE = 16;
  private static final int WIDEST = 20;
  private static final int BEND = 90;
  private static final int WIDE_LETTER = 8;
  private static final double WORDS_AT = 0.6;
  private static final String STYLE =
      """
      svg { background: #fff; font: 13px sans-serif; }
      .node { fill: #fff; stroke: #1b2733; stroke-width: 2; }
      .line { fill: none; stroke: #44546a; stroke-width: 2; }
      .d { stroke-dasharray: 9 5; } .o { stroke-dasharray: 2 4; } .r { stroke-dasharray: 2 8; }
      .dim { opacity: .35; }
      text { fill: #1b2733; stroke: #fff; stroke-width: 4px; paint-order: stroke; text-anchor: middle; }
      text.line-label { font-size: 11px; fill: #44546a; stroke-width: 3px; }
      text.told { text-anchor: start; stroke: none; }
      """;
  private final Picture picture;
  private final Map<String, String> numbers = new HashMap<>();
  private final XMLStreamWriter out;
  private int left = Integer.MAX_VALUE;
  private int top = Integer.MAX_VALUE;
  private int right = Integer.MIN_VALUE;
  private int bottom = Integer.MIN_VALUE;

  private PictureSvg(Picture picture, XMLStreamWriter out) {
    this.picture = picture;
    this.out = out;
    for (Picture.Node node : picture.nodes()) {
      numbers.put(node.id(), "n" + (numbers.size() + 1));
      Place at = at(node.id());
      left = Math.min(left, at.x());
      top = Math.min(top, at.y());
      right = Math.max(right, at.x());
      bottom = Math.max(bottom, at.y());
    }
    if (numbers.isEmpty()) {
      left = 0;
      top = 0;
      right = 0;
      bottom = 0;
    }
  }

  /**
   * @param title what it is, in a few words
   * @param told sentences that stand below it, each on its own line: what the signs mean, and who
   *     took it along
   */
  public static byte[] of(Picture picture, String title, List<String> told) {
    var text = new StringWriter();
    try {
      var out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new PictureSvg(picture, out).write(title, told);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Place at(String id) {
    return picture.places().getOrDefault(id, new Place(0, 0));
  }

  private void write(String title, List<String> told) throws XMLStreamException {
    int longest = told.stream().mapToInt(String::length).max().orElse(0) * WIDE_LETTER;
    int wide = Math.max(right - left, longest) + 2 * AROUND;
    int high = bottom - top + 2 * AROUND + (told.size() + 1) * LINE;
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("svg");
    out.writeDefaultNamespace("http://www.w3.org/2000/svg");
    out.writeAttribute("viewBox", (left - AROUND) + " " + (top - AROUND) + " " + wide + " " + high);
    out.writeAttribute("width", String.valueOf(wide));
    out.writeAttribute("height", String.valueOf(high));
    out.writeAttribute("role", "img");
    element("title", title);
    element("style", STYLE);
    arrowhead();
    Map<Set<String>, Integer> drawn = new HashMap<>();
    for (Picture.Edge edge : picture.edges()) {
      line(edge, drawn.merge(Set.of(edge.from(), edge.to()), 1, Integer::sum) - 1);
    }
    for (Picture.Node node : picture.nodes()) {
      node(node);
    }
    for (int i = 0; i < told.size(); i++) {
      words("told", left - HALF, bottom + AROUND + i * LINE, told.get(i));
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void arrowhead() throws XMLStreamException {
    out.writeStartElement("defs");
    out.writeStartElement("marker");
    attributes(
        "id",
        "to",
        "viewBox",
        "0 0 10 10",
        "refX",
        "10",
        "refY",
        "5",
        "markerWidth",
        "7",
        "markerHeight",
        "7",
        "orient",
        "auto");
    out.writeEmptyElement("path");
    attributes("d", "M0 0 10 5 0 10z", "fill", "#44546a");
    out.writeEndElement();
    out.writeEndElement();
  }

  /**
   * @param nth of the lines between these two; each next one is bent further
   */
  private void line(Picture.Edge edge, int nth) throws XMLStreamException {
    Place from = at(edge.from());
    Place to = at(edge.to());
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double far = Math.max(1, Math.hypot(dx, dy));
    double short1 = Math.min(HALF + 4.0, far / 2) / far;
    int aside = nth + (passes(edge, from, to) ? 1 : 0);
    double bend = (double) BEND * ((aside + 1) / 2) * (aside % 2 == 0 ? 1 : -1);
    long cx = Math.round((from.x() + to.x()) / 2.0 - bend * dy / far);
    long cy = Math.round((from.y() + to.y()) / 2.0 + bend * dx / far);
    group("line-of", edge.id(), edge.said());
    out.writeEmptyElement("path");
    attributes(
        "class", "line " + edge.form().code,
        "data-source", String.valueOf(numbers.get(edge.from())),
        "data-target", String.valueOf(numbers.get(edge.to())),
        "d",
            "M%d %dQ%d %d %d %d"
                .formatted(
                    Math.round(from.x() + dx * short1),
                    Math.round(from.y() + dy * short1),
                    cx,
                    cy,
                    Math.round(to.x() - dx * short1),
                    Math.round(to.y() - dy * short1)));
    if (edge.directed()) {
      out.writeAttribute("marker-end", "url(#to)");
    }
    words("line-label", along(from.x(), cx, to.x()), along(from.y(), cy, to.y()) + 4, edge.label());
    out.writeEndElement();
  }

  /** Where its words stand: not in the middle, where lines between two rows cross. */
  private static long along(double from, double bent, double to) {
    double left = 1 - WORDS_AT;
    return Math.round(left * left * from + 2 * left * WORDS_AT * bent + WORDS_AT * WORDS_AT * to);
  }

  /** Whether a straight line would run through somebody else. */
  private boolean passes(Picture.Edge edge, Place from, Place to) {
    double far = Math.hypot(to.x() - from.x(), to.y() - from.y());
    return picture.nodes().stream()
        .filter(n -> !n.id().equals(edge.from()) && !n.id().equals(edge.to()))
        .map(n -> at(n.id()))
        .anyMatch(
            p ->
                Math.hypot(p.x() - from.x(), p.y() - from.y())
                        + Math.hypot(p.x() - to.x(), p.y() - to.y())
                    < far + HALF / 2.0);
  }

  private void node(Picture.Node node) throws XMLStreamException {
    Place at = at(node.id());
    group("thing", node.id(), node.said());
    out.writeAttribute("id", String.valueOf(numbers.get(node.id())));
    out.writeEmptyElement("path");
    attributes("class", "node", "d", shape(node.shape(), at));
    var lines = new ArrayList<>(wrapped(node.label()));
    String facts = node.more().isEmpty() ? node.facts() : node.facts() + " · " + node.more();
    lines.add(facts);
    for (int i = 0; i < lines.size(); i++) {
      words("", at.x(), at.y() + HALF + LINE * (i + 1), lines.get(i));
    }
    out.writeEndElement();
  }

  private static String shape(Picture.Shape shape, Place at) {
    String from = "M" + at.x() + " " + at.y();
    return switch (shape) {
      case MAN -> from + "m-20-20h40v40h-40z";
      case WOMAN -> from + "m-20 0a20 20 0 1 0 40 0a20 20 0 1 0-40 0z";
      case OTHER, UNKNOWN -> from + "m0-24 24 24-24 24-24-24z";
      case ADDRESS -> from + "m0-22 21 15-8 27h-26l-8-27z";
    };
  }

  private static List<String> wrapped(String label) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : label.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void group(String cls, String id, String said) throws XMLStreamException {
    out.writeStartElement("g");
    out.writeAttribute("class", picture.dimmed().contains(id) ? cls + " dim" : cls);
    out.writeAttribute("aria-label", plain(said));
  }

  private void words(String cls, long x, long y, String text) throws XMLStreamException {
    if (text.isEmpty()) {
      return;
    }
    out.writeStartElement("text");
    attributes("class", cls, "x", String.valueOf(x), "y", String.valueOf(y));
    out.writeCharacters(plain(text));
    out.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(plain(text));
    out.writeEndElement();
  }

  private void attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      out.writeAttribute(pairs[i], pairs[i + 1]);
    }
  }

  /** Without what XML cannot hold. */
  private static String plain(String text) {
    return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
