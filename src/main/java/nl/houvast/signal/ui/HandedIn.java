package nl.houvast.signal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import nl.houvast.shell.Days;
import nl.houvast.signal.Receipt;

/** What everybody hears after handing in, whether anyone matched or not. */
class HandedIn extends Section {
  private static final long serialVersionUID = 1L;

  HandedIn(Receipt receipt, Runnable another) {
    addClassNames("hv-card", "hv-card-green");
    setId("signal-done");
    getElement().setAttribute("role", "status");
    Button more = new Button(getTranslation("signal.done.another"), click -> another.run());
    Div next =
        new Div(more, new RouterLink(getTranslation("signal.done.own"), OwnSignalsView.class));
    next.addClassName("hv-actions");
    add(
        new H1(getTranslation("signal.done")),
        new Paragraph(getTranslation("signal.done.sub")),
        new Paragraph(
            getTranslation(
                "signal.done.receipt",
                receipt.sourceMessageId(),
                Days.told(receipt.receivedAt(), getLocale()))),
        next);
  }
}
