package nl.houvast.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.houvast.shell.Days;
import nl.houvast.signal.Withheld;

/** One thing that is withheld: since when, until when and why; not what it says. */
final class WithheldRow extends ListItem {
  private static final long serialVersionUID = 1L;

  WithheldRow(Withheld withheld) {
    Span what =
        new Span(
            getTranslation(
                withheld.home() ? "family.withheld.home" : "family.kind." + withheld.kind()));
    what.addClassName("hv-person");
    Span why = new Span(getTranslation("family.withheld." + withheld.why()));
    why.addClassName("hv-chip");
    Div small =
        new Div(
            getTranslation(
                "family.hold.state.holds",
                Days.told(withheld.since(), getLocale()),
                Days.told(withheld.until(), getLocale())));
    small.addClassName("hv-small");
    add(new Div(what, new Span(" "), why), small, new Quote(withheld.reason()));
  }
}
