package nl.houvast.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.houvast.network.genogram.Description;
import nl.houvast.network.genogram.Drawing;
import nl.houvast.network.genogram.Family;
import nl.houvast.network.genogram.Genogram;
import nl.houvast.network.genogram.Perspective;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A family drawn by generations, with what the signs mean, what is not known, and the same in
 * sentences. Shows what it is given and asks no door: names for a team, pseudonyms for an expert.
 * Ids of persons stay on the server. Who looks may choose from whom, how far, and which layers.
 */
@NamedInterface("ui")
public final class NetworkDrawing extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final DrawingElement element = new DrawingElement(this::select);
  private final DrawingControls controls;
  private final Paragraph leftOut = new Paragraph();
  private final Paragraph legend = new Paragraph();
  private final Details sentences = new Details();
  private final DataGaps gaps = new DataGaps();
  private final transient List<Consumer<String>> listeners = new ArrayList<>();
  private transient List<String> ids = List.of();
  private transient @Nullable Family family;

  public NetworkDrawing() {
    controls = new DrawingControls(this::draw, element);
    legend.addClassName("hv-small");
    leftOut.addClassName("hv-small");
    getContent().addClassName("hv-network");
    getContent().add(controls, element, leftOut, legend, sentences, gaps);
  }

  /** Draws this family in place of what was drawn before. */
  public void show(Family family) {
    this.family = family;
    controls.offer(family);
    draw();
  }

  /** Hears the id of a person that was chosen. */
  public void addPersonSelectedListener(Consumer<String> listener) {
    listeners.add(listener);
  }

  /** Hears a question about something that is not known, in the reader's words. */
  public void addQuestionListener(Consumer<String> listener) {
    gaps.addQuestionListener(listener);
  }

  private void draw() {
    if (family == null) {
      return;
    }
    Family seen = Perspective.of(family, controls.index(), controls.generations());
    Drawing drawing = Genogram.draw(seen);
    ids = drawing.symbols().stream().map(s -> s.person().id()).toList();
    element.draw(drawing, this::getTranslation);
    int outside = family.persons().size() - seen.persons().size();
    leftOut.setVisible(outside > 0);
    leftOut.setText(getTranslation("network.generations.left-out", outside));
    legend.setText(
        String.join(" · ", Legend.of(drawing).stream().map(this::getTranslation).toList()));
    sentences.setSummaryText(getTranslation("network.drawing.as-list"));
    sentences.removeAll();
    sentences.add(list(Description.of(seen, drawing, this::getTranslation)));
    gaps.show(family);
  }

  private void select(int number) {
    // The number comes from the browser: only what was drawn can be chosen.
    if (number >= 0 && number < ids.size()) {
      listeners.forEach(l -> l.accept(ids.get(number)));
    }
  }

  private static UnorderedList list(List<String> sentences) {
    var list = new UnorderedList();
    sentences.forEach(s -> list.add(new ListItem(s)));
    return list;
  }
}
