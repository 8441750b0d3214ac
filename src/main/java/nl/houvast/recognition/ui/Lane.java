package nl.houvast.recognition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.houvast.recognition.Replay;

/** The days of one organisation on a line of time; the same stands beside it in words. */
final class Lane extends Div {
  private static final long serialVersionUID = 1L;
  private final LocalDate from;
  private final long length;

  Lane(Replay.Source source, Replay replay, LocalDate today) {
    from = replay.days().isEmpty() ? today : replay.days().getFirst();
    length = Math.max(1, ChronoUnit.DAYS.between(from, today));
    addClassName("hv-lane");
    getElement().setAttribute("aria-hidden", "true");
    mark("hv-lane-day", replay.asOf());
    source.signals().forEach(s -> mark("hv-lane-dot", s.recordedOn()));
  }

  private void mark(String looks, LocalDate day) {
    Span mark = new Span();
    mark.addClassName(looks);
    long at = Math.clamp(Math.round(100.0 * ChronoUnit.DAYS.between(from, day) / length), 0, 100);
    mark.getStyle().set("--hv-at", at + "%");
    add(mark);
  }
}
