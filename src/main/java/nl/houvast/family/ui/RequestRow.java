package nl.houvast.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.houvast.family.Behalf;
import nl.houvast.family.SubjectRequest;
import nl.houvast.family.SubjectRequest.Status;
import nl.houvast.shell.Days;

/** One request: what, by whom, and by which day somebody hears. A day in words, no red clock. */
final class RequestRow extends ListItem {
  private static final long serialVersionUID = 1L;

  RequestRow(SubjectRequest request, String who) {
    Span what = new Span(getTranslation("family.ask.kind." + request.kind()));
    what.addClassName("hv-person");
    add(new Div(what, new Span(who.isEmpty() ? "" : " · " + who)));
    if (request.asker() != Behalf.Asker.SELF) {
      add(
          new Div(
              getTranslation(
                  "family.behalf.by", getTranslation("family.behalf." + request.asker()))));
    }
    Div state =
        new Div(
            getTranslation(
                "family.request.state." + request.status(),
                Days.told(request.dueOn(), getLocale()),
                request.answeredOn() == null ? "" : Days.told(request.answeredOn(), getLocale())));
    state.addClassName("hv-small");
    add(state);
    if (request.text() != null && !request.text().isBlank()) {
      add(new Quote(request.text()));
    }
    if (request.extendedWhy() != null) {
      add(new Div(getTranslation("family.ask.longer", request.extendedWhy())));
    }
    if (request.status() != Status.OPEN && request.answer() != null) {
      add(new Quote(request.answer()));
    }
  }
}
