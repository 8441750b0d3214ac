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
import org.springframework.modulith.NamedInterface;

/**
 * A family drawn by generations, with what the signs mean and the same in sentences. Shows what it
 * is given and asks no door: names for a team, pseudonyms for an expert. Ids of persons stay on the
 * server. With a listener its persons can be chosen, by mouse and by keyboard.
 */
@NamedInterface("ui")
public final class NetworkDrawing extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final DrawingElement element = new DrawingElement(this::select);
  private final Paragraph legend = new Paragraph();
  private final Details sentences = new Details();
  private final transient List<Consumer<String>> listeners = new ArrayList<>();
  private transient List<String> ids = List.of();

  public NetworkDrawing() {
    legend.addClassName("hv-small");
    getContent().addClassName("hv-network");
    getContent().add(element, legend, sentences);
  }

  /** Draws this family in place of what was drawn before. */
  public void show(Family family) {
    Drawing drawing = Genogram.draw(family);
    ids = drawing.symbols().stream().map(s -> s.person().id()).toList();
    element.draw(drawing, this::getTranslation, !listeners.isEmpty());
    legend.setText(
        String.join(" · ", Legend.of(drawing).stream().map(this::getTranslation).toList()));
    sentences.setSummaryText(getTranslation("network.drawing.as-list"));
    sentences.removeAll();
    sentences.add(list(Description.of(family, drawing, this::getTranslation)));
  }

  /** Hears the id of a person that was chosen. Register before {@link #show}. */
  public void addPersonSelectedListener(Consumer<String> listener) {
    listeners.add(listener);
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
