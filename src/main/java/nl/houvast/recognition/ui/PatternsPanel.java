package nl.houvast.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.houvast.kernel.Kind;
import nl.houvast.knowledge.Concepts;
import nl.houvast.recognition.Recognition;
import nl.houvast.shell.DayPicker;
import nl.houvast.shell.Live;
import org.jspecify.annotations.Nullable;

/** Every pattern that holds, as of a day that can be chosen; those that no longer hold below. */
final class PatternsPanel extends Section {
  private static final long serialVersionUID = 1L;

  /** Asks the door anew. */
  interface Look {
    List<Recognition> asOf(LocalDate day, Locale locale);
  }

  private final transient Look look;
  private final transient Concepts concepts;
  private final transient Function<String, List<Component>> actions;
  private final transient Clock clock;
  private final DayPicker day;
  private final Div all = new Div();
  private transient @Nullable List<Recognition> shown;

  PatternsPanel(
      String caseFileId,
      Look look,
      Concepts concepts,
      Function<String, List<Component>> actions,
      Live live,
      Clock clock) {
    this.look = look;
    this.concepts = concepts;
    this.actions = actions;
    this.clock = clock;
    setId("recognitions");
    addClassName("hv-stack");
    all.addClassName("hv-stack");
    day = new DayPicker(getTranslation("recognition.as-of"));
    day.setId("recognitions-as-of");
    day.setClearButtonVisible(true);
    day.setMax(LocalDate.now(clock));
    day.addValueChangeListener(changed -> show());
    add(all, day);
    show();
    live.watch(
        this,
        ref ->
            ref.kind() == Kind.RECOGNITION
                || ref.kind() == Kind.CASEFILE && ref.id().equals(caseFileId),
        this::show);
  }

  /** Asks anew, and rebuilds only when the answer is another one. */
  private void show() {
    LocalDate asOf = day.getValue() == null ? LocalDate.now(clock) : day.getValue();
    var next = look.asOf(asOf, getLocale());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    all.removeAll();
    var active = next.stream().filter(r -> r.status() == Recognition.Status.ACTIVE).toList();
    if (active.isEmpty()) {
      all.add(nothing());
    }
    for (Recognition r : active) {
      all.add(new PatternCard(r, concepts, actions.apply(r.id())));
    }
    next.stream()
        .filter(r -> r.status() == Recognition.Status.WITHDRAWN)
        .forEach(r -> all.add(new PatternCard(r, concepts, List.of())));
  }

  private Component nothing() {
    var empty =
        new Section(
            new H2(getTranslation("recognition.title")),
            new Paragraph(getTranslation("recognition.none")));
    empty.addClassNames("hv-card", "hv-empty");
    return empty;
  }
}
