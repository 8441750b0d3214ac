package nl.houvast.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.houvast.audit.Deeds;
import nl.houvast.family.SafetyHold;
import nl.houvast.shell.Days;

/** One safety hold: from whom, what, until when, why. */
final class HoldRow extends ListItem {
  private static final long serialVersionUID = 1L;

  HoldRow(SafetyHold hold, String who, LocalDate today) {
    Span what =
        new Span(
            hold.room() == null
                ? getTranslation("family.hold.all")
                : Deeds.told(hold.room(), getLocale()));
    what.addClassName("hv-person");
    add(new Div(what, new Span(who.isEmpty() ? "" : " · " + who)));
    String state =
        hold.lifted()
            ? "family.hold.state.lifted"
            : hold.holds(today) ? "family.hold.state.holds" : "family.hold.state.over";
    Div small =
        new Div(
            getTranslation(
                state, Days.told(hold.setOn(), getLocale()), Days.told(hold.until(), getLocale())));
    small.addClassName("hv-small");
    add(small, new Quote(hold.reason()));
  }
}
