package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells in a form what is not right, at the part of it that is about that place: the one with the
 * longest {@code data-place} that the place begins with. What has no such part is not told here.
 */
final class AtTheirPlace {
  private static final String PLACE = "data-place";
  private final Component form;
  private final List<Component> told = new ArrayList<>();

  AtTheirPlace(Component form) {
    this.form = form;
  }

  /** Takes away all that was told before. */
  void clear() {
    told.forEach(note -> note.getElement().removeFromParent());
    told.clear();
  }

  void tell(String place, String sentence) {
    within(form)
        .filter(c -> c instanceof HasComponents && isAbout(c, place))
        .max(Comparator.comparingInt(c -> c.getElement().getAttribute(PLACE).length()))
        .ifPresent(
            part -> {
              Div note = new Div(new Paragraph(sentence));
              note.addClassNames("hv-note", "hv-fault");
              ((HasComponents) part).add(note);
              told.add(note);
            });
  }

  private static boolean isAbout(Component part, String place) {
    String own = part.getElement().getAttribute(PLACE);
    return own != null
        && (place.equals(own) || place.startsWith(own + ".") || place.startsWith(own + "["));
  }

  /** A part with all that is in it. */
  static Stream<Component> within(Component part) {
    return Stream.concat(Stream.of(part), part.getChildren().flatMap(AtTheirPlace::within));
  }
}
