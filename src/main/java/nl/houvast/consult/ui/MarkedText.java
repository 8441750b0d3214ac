package nl.houvast.consult.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import nl.houvast.consult.Draft;

/**
 * A text of the team that will be read without names. What tells who it is about is named under it
 * while it is written, and one click puts the role there instead.
 */
class MarkedText extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final transient Draft draft;
  private final transient Supplier<Collection<String>> chosen;
  private final TextArea area = new TextArea();
  private final UnorderedList marks = new UnorderedList();
  private transient Runnable changed = () -> {};

  /**
   * @param chosen the persons that go along, whose roles can be put in
   */
  MarkedText(String label, Draft draft, Supplier<Collection<String>> chosen) {
    this.draft = draft;
    this.chosen = chosen;
    area.setLabel(label);
    area.setWidthFull();
    area.setMinRows(3);
    area.setMaxLength(20_000);
    area.setValueChangeMode(ValueChangeMode.LAZY);
    area.addValueChangeListener(
        event -> {
          check();
          changed.run();
        });
    marks.addClassNames("hv-list", "hv-marks");
    marks.getElement().setAttribute("aria-live", "polite");
    marks.setVisible(false);
    getContent().add(area, marks);
    getContent().setWidthFull();
  }

  TextArea area() {
    return area;
  }

  void onChange(Runnable run) {
    changed = run;
  }

  String text() {
    return area.getValue();
  }

  /** Whether nothing known stands in it. */
  boolean mayLeave() {
    return draft.suggestions(text(), chosen.get()).stream().noneMatch(Draft.Suggestion::blocks);
  }

  /** Looks anew, for example when other persons go along. */
  void check() {
    var found = draft.suggestions(text(), chosen.get());
    boolean blocks = found.stream().anyMatch(Draft.Suggestion::blocks);
    marks.removeAll();
    found.forEach(s -> marks.add(row(s)));
    marks.setVisible(!found.isEmpty());
    area.setInvalid(blocks);
    area.setErrorMessage(blocks ? getTranslation("consult.mark.blocks") : null);
  }

  private ListItem row(Draft.Suggestion s) {
    String there = text().substring(s.start(), s.end());
    String kind = getTranslation("consult.found." + s.kind().name().toLowerCase(Locale.ROOT));
    ListItem row = new ListItem(new Span(getTranslation("consult.mark.found", there, kind)));
    if (s.instead() != null) {
      Button replace = new Button(getTranslation("consult.mark.replace", s.instead()));
      replace.addThemeVariants(ButtonVariant.SMALL);
      replace.addClickListener(click -> replace(there, s));
      row.add(replace);
    }
    return row;
  }

  /** Only when it still stands there: meanwhile somebody may have typed on. */
  private void replace(String there, Draft.Suggestion s) {
    String text = text();
    if (s.instead() != null
        && text.length() >= s.end()
        && text.substring(s.start(), s.end()).equals(there)) {
      area.setValue(text.substring(0, s.start()) + s.instead() + text.substring(s.end()));
    }
    check();
  }
}
