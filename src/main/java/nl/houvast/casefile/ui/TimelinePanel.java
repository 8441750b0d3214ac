package nl.houvast.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.houvast.casefile.Chronology;
import nl.houvast.casefile.Chronology.Axis;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.casefile.ViewGap;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.shell.DayPicker;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** What happened when, told by whom, and where nobody looked. */
final class TimelinePanel extends Section {
  private static final long serialVersionUID = 1L;
  private static final Set<Kind> TOUCHED = Set.of(Kind.SIGNAL, Kind.PERSON);
  private final transient CaseLook look;
  private final boolean whole;
  private final OrderedList list = new OrderedList();
  private final Div lanes = new Div();
  private final transient Set<String> seen = new HashSet<>();
  private transient Set<String> concerned = Set.of();
  private Axis axis = Axis.HAPPENED;
  private @Nullable LocalDate asOf;
  private transient @Nullable Chronology shown;

  TimelinePanel(CaseLook look, boolean whole) {
    this.look = look;
    this.whole = whole;
    addClassName("hv-card");
    setId("timeline");
    list.addClassName("hv-timeline");
    AxisSwitch axes =
        new AxisSwitch(
            chosen -> {
              axis = chosen;
              show();
            });
    Div head = new Div(new H2(getTranslation("casefile.timeline")), axes);
    head.addClassName("hv-card-head");
    add(head);
    if (whole) {
      add(day());
    }
    lanes.setVisible(whole);
    add(lanes, list);
    show();
    look.live().watch(this, this::touches, this::show);
  }

  private DayPicker day() {
    DayPicker day = new DayPicker(getTranslation("casefile.as-of"));
    day.setId("as-of");
    day.setHelperText(getTranslation("casefile.as-of.help"));
    day.setClearButtonVisible(true);
    day.addValueChangeListener(
        changed -> {
          asOf = changed.getValue();
          show();
        });
    return day;
  }

  private boolean touches(Ref ref) {
    return ref.kind() == Kind.CASEFILE
        ? ref.id().equals(look.caseFileId())
        : TOUCHED.contains(ref.kind()) && concerned.contains(ref.id());
  }

  /** Asks anew, and rebuilds only when the answer is another one. */
  private void show() {
    Chronology next = look.chronology(axis, asOf);
    if (next.equals(shown)) {
      return;
    }
    boolean first = shown == null;
    shown = next;
    concerned = concerned(next);
    var rows = rows(next, first);
    list.removeAll();
    list.add(rows);
    if (whole) {
      lanes.removeAll();
      lanes.add(new LanesDrawing(look.lanes(next, asOf), look.words(), this::point));
    }
    next.events().forEach(e -> seen.add(e.signalId()));
  }

  /** From a sign in a lane to its row. */
  private void point(String signalId) {
    list.getChildren()
        .filter(row -> row.getId().filter(("event-" + signalId)::equals).isPresent())
        .findFirst()
        .ifPresent(
            row -> {
              row.getElement().setAttribute("tabindex", "-1");
              row.getElement().callJsFunction("scrollIntoView");
              row.getElement().callJsFunction("focus");
            });
  }

  private static Set<String> concerned(Chronology chronology) {
    Set<String> ids = new HashSet<>();
    for (Event e : chronology.events()) {
      ids.add(e.signalId());
      for (var named : List.of(e.actors(), e.targets(), e.others())) {
        named.stream().map(Chronology.Named::personId).filter(Objects::nonNull).forEach(ids::add);
      }
    }
    return ids;
  }

  private List<com.vaadin.flow.component.Component> rows(Chronology chronology, boolean first) {
    var rows = new ArrayList<com.vaadin.flow.component.Component>();
    var gaps = new ArrayList<>(axis == Axis.HAPPENED ? chronology.gaps() : List.<ViewGap>of());
    for (Event event : chronology.events()) {
      while (!gaps.isEmpty() && Objects.equals(gaps.getFirst().until(), event.happenedOn())) {
        rows.add(gap(gaps.removeFirst()));
      }
      boolean arrived = !first && !seen.contains(event.signalId());
      rows.add(new EventRow(event, axis, look.words(), whole, arrived));
    }
    gaps.forEach(gap -> rows.add(gap(gap)));
    if (chronology.events().isEmpty()) {
      rows.add(new ListItem(new Paragraph(getTranslation("casefile.timeline.empty"))));
    }
    return rows;
  }

  private ListItem gap(ViewGap gap) {
    Span silence = new Span(getTranslation("casefile.gap.no-view"));
    silence.addClassName("hv-person");
    Div words =
        new Div(
            new Span(getTranslation("casefile.gap.days", gap.days()) + " "),
            silence,
            new Span(" · " + getTranslation("casefile.gap.who")));
    String from = Days.told(gap.from(), getLocale());
    Div days =
        new EventRow.Small(
            gap.until() == null
                ? getTranslation("casefile.gap.since", from)
                : getTranslation("casefile.until", from, Days.told(gap.until(), getLocale())));
    ListItem item = new ListItem(words);
    if (whole) {
      item.add(days);
    }
    item.addClassName("hv-gap");
    return item;
  }
}
