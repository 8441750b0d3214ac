package nl.houvast.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page in place of the one that was asked for. It says why, and leads back. */
abstract class Apology extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private String title = "";

  Apology() {
    addClassName("hv-page");
  }

  void say(String titleKey, String sentence) {
    title = getTranslation(titleKey);
    add(
        new H1(title),
        new Paragraph(sentence),
        new Paragraph(new Anchor("", getTranslation("access.to-start"))));
  }

  @Override
  public String getPageTitle() {
    return title + " – Houvast";
  }
}
