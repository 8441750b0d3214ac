package nl.houvast.recognition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.houvast.kernel.Kind;
import nl.houvast.recognition.Recognition.PatternRef;
import nl.houvast.recognition.Replay;
import nl.houvast.shell.DayPicker;
import nl.houvast.shell.Days;
import nl.houvast.shell.Live;
import org.jspecify.annotations.Nullable;

/** Who knew what on a day: each organisation by itself, and all of them together. */
final class ReplayPanel extends Section {
  private static final long serialVersionUID = 1L;

  /** Asks the door anew. */
  interface Look {
    Replay asOf(LocalDate day, Locale locale);
  }

  private final transient Look look;
  private final LocalDate today;
  private final DayPicker day = new DayPicker(getTranslation("recognition.as-of"));
  private final Button earlier =
      new Button(getTranslation("recognition.replay.earlier"), click -> step(-1));
  private final Button later =
      new Button(getTranslation("recognition.replay.later"), click -> step(1));
  private final Paragraph status = new Paragraph();
  private final Div together = new Div();
  private final UnorderedList sources = new UnorderedList();
  private transient @Nullable Replay shown;

  ReplayPanel(String caseFileId, Look look, Live live, LocalDate today) {
    this.look = look;
    this.today = today;
    setId("replay");
    addClassName("hv-card");
    day.setId("replay-day");
    day.setMax(today);
    day.setValue(today);
    day.addValueChangeListener(changed -> show());
    status.setId("replay-status");
    status.getElement().setAttribute("aria-live", "polite");
    sources.addClassNames("hv-list", "hv-who");
    together.setId("replay-together");
    together.addClassName("hv-together");
    Div steps = new Div(earlier, day, later);
    steps.addClassName("hv-steps");
    Paragraph what = new Paragraph(getTranslation("recognition.replay.what"));
    what.addClassName("hv-soft");
    add(new H2(getTranslation("recognition.replay.title")), what, steps, status, together, sources);
    show();
    live.watch(
        this,
        ref ->
            ref.kind() == Kind.RECOGNITION
                || ref.kind() == Kind.CASEFILE && ref.id().equals(caseFileId),
        this::show);
  }

  private LocalDate asOf() {
    LocalDate chosen = day.getValue();
    return chosen == null || chosen.isAfter(today) ? today : chosen;
  }

  /** To the nearest day on which something came on record, or to today after the last. */
  private void step(int way) {
    var all = shown == null ? List.<LocalDate>of() : shown.days();
    LocalDate now = asOf();
    day.setValue(
        way < 0
            ? all.stream().filter(d -> d.isBefore(now)).reduce((a, b) -> b).orElse(now)
            : all.stream().filter(d -> d.isAfter(now)).findFirst().orElse(today));
  }

  /** Asks anew, and rebuilds only when the answer is another one. */
  private void show() {
    Replay next = look.asOf(asOf(), getLocale());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    earlier.setEnabled(next.days().stream().anyMatch(d -> d.isBefore(next.asOf())));
    later.setEnabled(next.asOf().isBefore(today));
    int signals = next.sources().stream().mapToInt(s -> s.signals().size()).sum();
    status.setText(
        getTranslation(
            "recognition.replay.status",
            Days.told(next.asOf(), getLocale()),
            signals,
            next.sources().size()));
    together.removeAll();
    together.add(new H3(getTranslation("recognition.replay.together")));
    if (next.together().isEmpty()) {
      together.add(new Paragraph(getTranslation("recognition.replay.nothing")));
    }
    next.together().forEach(t -> together.add(pattern(t)));
    sources.removeAll();
    next.sources().forEach(s -> sources.add(source(s, next)));
  }

  private Paragraph pattern(Replay.Together t) {
    Span title = new Span(t.pattern().title());
    title.addClassName("hv-person");
    return new Paragraph(
        title,
        new Span(
            " "
                + getTranslation(
                    "recognition.replay.needs",
                    Days.told(t.recognisedOn(), getLocale()),
                    t.signals(),
                    t.sources())));
  }

  private ListItem source(Replay.Source source, Replay replay) {
    Span name = new Span(source.name());
    name.addClassName("hv-person");
    Div put =
        new Div(
            source.signals().stream()
                .map(
                    s ->
                        getTranslation("casefile.kind." + s.kind())
                            + " ("
                            + Days.told(s.recordedOn(), getLocale())
                            + ")")
                .collect(Collectors.joining(", ")));
    ListItem item = new ListItem(name, put, new Lane(source, replay, today));
    if (!replay.together().isEmpty()) {
      Div alone = new Div(alone(source.alone()));
      alone.addClassName(source.alone().isEmpty() ? "hv-soft" : "hv-person");
      item.add(alone);
    }
    return item;
  }

  private String alone(List<PatternRef> patterns) {
    return patterns.isEmpty()
        ? getTranslation("recognition.replay.alone.none")
        : getTranslation(
            "recognition.replay.alone",
            patterns.stream().map(PatternRef::title).collect(Collectors.joining(", ")));
  }
}
