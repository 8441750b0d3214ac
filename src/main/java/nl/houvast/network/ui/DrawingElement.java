package nl.houvast.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.IntConsumer;
import nl.houvast.network.genogram.Description;
import nl.houvast.network.genogram.Description.Words;
import nl.houvast.network.genogram.Drawing;
import nl.houvast.network.genogram.Drawing.Point;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The element in the browser: places in, the number of a chosen person out. */
@Tag("network-drawing")
@JsModule("context://houvast/network-drawing.js")
final class DrawingElement extends Component {
  private static final long serialVersionUID = 1L;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  DrawingElement(IntConsumer chosen) {
    getElement()
        .addEventListener(
            "person-selected",
            e -> chosen.accept(e.getEventData().path("event.detail.number").asInt(-1)))
        .addEventData("event.detail.number");
  }

  void draw(Drawing drawing, Words words, boolean selectable) {
    ObjectNode data = JSON.objectNode();
    data.put("label", words.of("network.drawing.label", drawing.symbols().size()));
    data.put("selectable", selectable);
    data.put("width", drawing.width());
    data.put("height", drawing.height());
    var persons = data.putArray("persons");
    drawing.symbols().forEach(s -> person(persons.addObject(), s, words));
    var lines = data.putArray("lines");
    drawing.lines().forEach(l -> line(lines.addObject(), l));
    var arrows = data.putArray("arrows");
    drawing.arrows().forEach(a -> arrow(arrows.addObject(), a, words));
    getElement().setPropertyJson("drawing", data);
  }

  private static void person(ObjectNode json, Drawing.Symbol s, Words words) {
    json.put("x", s.x()).put("y", s.y());
    json.put("shape", s.person().sex().name());
    json.put("age", s.person().age());
    json.put("index", s.index());
    json.put("above", s.labelAbove());
    json.put("row", s.generation());
    json.put("name", Description.name(s, words));
    var label = json.putArray("label");
    s.label().forEach(label::add);
  }

  private static void line(ObjectNode json, Drawing.Line l) {
    json.put("kind", l.kind().name());
    json.put("form", l.form().name());
    json.put("ended", l.ended());
    var points = json.putArray("points");
    l.points().forEach(p -> points.add(point(p)));
  }

  private static void arrow(ObjectNode json, Drawing.Arrow a, Words words) {
    json.put("status", a.violence().status().name());
    json.put("both", a.violence().bothWays());
    json.put("text", Description.beside(a.violence(), words));
    json.put("title", a.violence().source());
    json.put("anchor", a.anchor());
    json.set("from", point(a.from()));
    json.set("bend", point(a.bend()));
    json.set("to", point(a.to()));
    json.set("words", point(a.words()));
  }

  private static ArrayNode point(Point p) {
    return JSON.arrayNode().add(p.x()).add(p.y());
  }
}
