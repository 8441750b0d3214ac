package nl.houvast.consult.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.houvast.consult.Draft;
import nl.houvast.consult.Question;
import nl.houvast.shell.Days;

/** The pieces of signals that can go along: ticked one by one, names already replaced by roles. */
class ExcerptField extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final transient Map<String, MarkedText> chosen = new LinkedHashMap<>();
  private final transient List<Runnable> listeners = new ArrayList<>();
  private final transient Supplier<Collection<String>> persons;

  ExcerptField(Draft draft, Supplier<Collection<String>> persons) {
    this.persons = persons;
    getContent().addClassName("hv-excerpts");
    getContent().setWidthFull();
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", getTranslation("consult.ask.excerpts"));
    Div label = new Div(getTranslation("consult.ask.excerpts"));
    label.addClassName("hv-label");
    getContent().add(label);
    draft.pieces().forEach(p -> getContent().add(row(p, draft)));
    if (draft.pieces().isEmpty()) {
      getContent().add(Parts.soft(getTranslation("consult.ask.no-excerpts")));
    }
  }

  private Div row(Draft.Piece piece, Draft draft) {
    String about =
        String.join(
            " · ",
            piece.source(),
            Days.told(piece.day(), getLocale()),
            getTranslation("consult.kind." + piece.kind()));
    Checkbox tick = new Checkbox(about);
    Div place = new Div();
    place.addClassName("hv-excerpt");
    tick.addValueChangeListener(
        event -> {
          place.removeAll();
          chosen.remove(piece.signalId());
          if (event.getValue()) {
            MarkedText text = new MarkedText("", draft, persons);
            text.area().setAriaLabel(getTranslation("consult.ask.excerpt", about));
            text.area().setValue(draft.replaced(piece.text(), persons.get()));
            text.onChange(this::tell);
            text.check();
            chosen.put(piece.signalId(), text);
            place.add(text);
          }
          tell();
        });
    return new Div(tick, place);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** The texts that are ticked, by signal. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    chosen.forEach((signal, text) -> texts.put(signal, text.text()));
    return texts;
  }

  List<Question.Excerpt> excerpts() {
    return texts().entrySet().stream()
        .filter(e -> !e.getValue().isBlank())
        .map(e -> new Question.Excerpt(e.getKey(), e.getValue()))
        .toList();
  }

  boolean mayLeave() {
    return chosen.values().stream().allMatch(MarkedText::mayLeave);
  }

  void check() {
    chosen.values().forEach(MarkedText::check);
  }
}
