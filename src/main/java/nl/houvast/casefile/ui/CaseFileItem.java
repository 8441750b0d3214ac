package nl.houvast.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.houvast.casefile.CaseFile;
import nl.houvast.casefile.Connection;
import nl.houvast.shell.Days;

/** A case in a list: its title, how it stands, and what is new. */
final class CaseFileItem extends ListItem {
  private static final long serialVersionUID = 1L;

  CaseFileItem(CaseFile c) {
    Div line = new Div();
    line.addClassName("hv-sub");
    boolean open = c.status() == CaseFile.Status.OPEN;
    line.add(
        chip(
            open
                ? getTranslation("casefile.phase." + c.phase())
                : getTranslation("casefile.status-of.CLOSED"),
            open ? "hv-chip-accent" : "hv-chip-warm"));
    if (c.newSignals() > 0) {
      Span fresh = new Span(getTranslation("casefile.new-signals", c.newSignals()));
      fresh.addClassName("hv-new");
      line.add(fresh);
    }
    if (c.lastRecordedOn() != null) {
      line.add(
          new Span(getTranslation("casefile.last", Days.told(c.lastRecordedOn(), getLocale()))));
    }
    if (c.openedOn() != null) {
      line.add(
          new Span(getTranslation("casefile.opened-on", Days.told(c.openedOn(), getLocale()))));
    }
    add(new CaseFileLink(c.id(), c.title()), line);
  }

  /** The bare connection: whom to contact, and no more. */
  CaseFileItem(Connection connection) {
    add(new Div(getTranslation("casefile.connection.message", connection.contactOrganisation())));
  }

  private static Span chip(String text, String colour) {
    Span chip = new Span(text);
    chip.addClassNames("hv-chip", colour);
    return chip;
  }
}
