package nl.houvast.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page that only says something. */
final class Words extends Div {
  private static final long serialVersionUID = 1L;

  Words(Component at, String title, String text, Object... arguments) {
    addClassName("hv-card");
    add(new H1(at.getTranslation(title)), new Paragraph(at.getTranslation(text, arguments)));
  }
}
