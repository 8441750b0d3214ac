package nl.houvast.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.houvast.network.genogram.Description.Words;
import nl.houvast.network.genogram.Drawing;
import nl.houvast.network.genogram.GenogramSvg;

/** The element in the browser: a drawing in, the number of a chosen person out. */
@Tag("network-drawing")
@JsModule("context://houvast/network-drawing.js")
final class DrawingElement extends Component {
  private static final long serialVersionUID = 1L;

  DrawingElement(IntConsumer chosen) {
    getElement()
        .addEventListener(
            "person-selected",
            e -> chosen.accept(e.getEventData().path("event.detail.number").asInt(-1)))
        .addEventData("event.detail.number");
  }

  void draw(Drawing drawing, Words words) {
    getElement().setProperty("drawing", GenogramSvg.of(drawing, words, true));
  }

  /** Hides those layers and shows the others; nothing that stays moves. */
  void hide(Iterable<String> all, Set<String> shown) {
    all.forEach(layer -> getElement().getClassList().set("no-" + layer, !shown.contains(layer)));
  }
}
