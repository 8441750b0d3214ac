package nl.houvast.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A page in place of the one that was asked for. It says why, and leads back. */
abstract class Apology extends Div {
  private static final long serialVersionUID = 1L;

  Apology() {
    addClassName("hv-page");
  }

  void say(String titleKey, String sentence) {
    add(
        new H1(getTranslation(titleKey)),
        new Paragraph(sentence),
        new Paragraph(new Anchor("", getTranslation("access.to-start"))));
  }
}
