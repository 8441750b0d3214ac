package nl.houvast.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.casefile.TimeLanes;
import nl.houvast.casefile.TimeLanes.Lane;
import nl.houvast.casefile.ViewGap;
import nl.houvast.shell.Days;

/**
 * Lanes of time beside each other, for a wide screen: signs of what happened, and silences. A sign
 * leads to its row in the list, which says the same and more.
 */
final class LanesDrawing extends Div {
  private static final long serialVersionUID = 1L;

  /** Signs nearer than this are one with a number, in parts of the width. */
  private static final double NEAR = 3;

  /** A silence so narrow has no words in it, in parts of the width. */
  private static final double NARROW = 17;

  private static final int MOST_YEARS = 12;
  private final transient Words words;
  private final transient Consumer<String> opens;
  private final transient LocalDate from;
  private final double days;

  /**
   * @param opens takes the signal of a sign that is pressed
   */
  LanesDrawing(TimeLanes lanes, Words words, Consumer<String> opens) {
    this.words = words;
    this.opens = opens;
    LocalDate first = lanes.from();
    from = first == null ? lanes.until() : first;
    days = Math.max(1, ChronoUnit.DAYS.between(from, lanes.until()));
    addClassName("hv-swims");
    setId("lanes");
    if (lanes.lanes().isEmpty()) {
      return;
    }
    add(new H3(getTranslation("casefile.lanes")), years(lanes.until()));
    lanes.lanes().forEach(lane -> add(row(lane)));
  }

  private double at(LocalDate day) {
    return Math.clamp(100 * ChronoUnit.DAYS.between(from, day) / days, 0, 100);
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part);
  }

  private Div years(LocalDate until) {
    Div track = track();
    int many = until.getYear() - from.getYear();
    int step = Math.max(1, (many + MOST_YEARS - 1) / MOST_YEARS);
    for (int year = from.getYear() + 1; year <= until.getYear(); year += step) {
      Span tick = new Span(String.valueOf(year));
      tick.addClassName("hv-swim-year");
      tick.getStyle().set("left", percent(at(LocalDate.of(year, 1, 1))));
      track.add(tick);
    }
    Div row = new Div(new Span(), track);
    row.addClassName("hv-swim");
    row.getElement().setAttribute("aria-hidden", "true");
    return row;
  }

  private static Div track() {
    Div track = new Div();
    track.addClassName("hv-swim-track");
    return track;
  }

  private Div row(Lane lane) {
    Span label =
        new Span(
            lane.kind() == TimeLanes.Kind.ALL
                ? getTranslation("casefile.lanes.all")
                : lane.label());
    label.addClassName("hv-swim-label");
    Div track = track();
    lane.gaps().forEach(gap -> track.add(gap(gap)));
    bundles(lane.events()).forEach(bundle -> track.add(sign(bundle)));
    Div row = new Div(label, track);
    row.addClassNames("hv-swim", "hv-swim-" + lane.kind().name().toLowerCase(Locale.ROOT));
    row.getElement().setAttribute("role", "group");
    row.getElement()
        .setAttribute(
            "aria-label",
            getTranslation("casefile.lanes.lane", label.getText(), lane.events().size()));
    return row;
  }

  private Div gap(ViewGap gap) {
    double start = at(gap.from());
    double wide = (gap.until() == null ? 100 : at(gap.until())) - start;
    String said = getTranslation("casefile.lanes.gap", gap.days());
    Div silence = new Div();
    if (wide > NARROW) {
      silence.setText(said);
    }
    silence.addClassName("hv-swim-gap");
    silence.getStyle().set("left", percent(start)).set("width", percent(wide));
    silence.getElement().setAttribute("title", said);
    return silence;
  }

  private List<List<Event>> bundles(List<Event> events) {
    var bundles = new ArrayList<List<Event>>();
    double start = Double.NEGATIVE_INFINITY;
    for (Event event : events) {
      double at = at(Objects.requireNonNull(event.happenedOn()));
      if (at - start >= NEAR) {
        bundles.add(new ArrayList<>());
        start = at;
      }
      bundles.getLast().add(event);
    }
    return bundles;
  }

  private NativeButton sign(List<Event> bundle) {
    Event first = bundle.getFirst();
    String said =
        Days.told(Objects.requireNonNull(first.happenedOn()), getLocale())
            + ": "
            + words.title(first, getLocale())
            + " · "
            + first.source().name();
    if (bundle.size() > 1) {
      said = getTranslation("casefile.lanes.more", said, bundle.size() - 1);
    }
    NativeButton sign = new NativeButton();
    sign.addClickListener(click -> opens.accept(first.signalId()));
    sign.addClassName("hv-swim-sign");
    sign.getStyle().set("left", percent(at(Objects.requireNonNull(first.happenedOn()))));
    sign.getElement().setAttribute("aria-label", said);
    sign.getElement().setAttribute("title", said);
    if (bundle.size() > 1) {
      sign.setText(String.valueOf(bundle.size()));
    } else {
      Span dot = new Span();
      dot.addClassNames("hv-dot", Words.mark(first));
      sign.add(dot);
    }
    return sign;
  }
}
