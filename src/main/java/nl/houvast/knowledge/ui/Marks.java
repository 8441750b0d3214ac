package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Dossier;

/** The small marks and links with which knowledge is shown everywhere. */
final class Marks {

  static Span chip(String text, String... more) {
    Span chip = new Span(text);
    chip.addClassName("hv-chip");
    chip.addClassNames(more);
    return chip;
  }

  /** How well it is known, in words; all grades look alike, since none is a verdict. */
  static Span grade(String grade) {
    Span chip = chip("", "hv-chip-accent");
    chip.setText(chip.getTranslation("knowledge.grade." + grade));
    return chip;
  }

  static Div line(Component... marks) {
    Div line = new Div(marks);
    line.addClassName("hv-sub");
    return line;
  }

  static RouterLink link(Dossier dossier, Locale locale) {
    return link(DossierView.class, dossier.title(locale), dossier.id());
  }

  static RouterLink link(Class<? extends Component> page, String text, String id) {
    RouterLink link = new RouterLink(text, page, new RouteParameters("id", id));
    link.addClassName("hv-link");
    return link;
  }

  static RouterLink link(Concept concept, Locale locale) {
    RouterLink link = new RouterLink(concept.label(locale), KnowledgeView.class);
    link.setQueryParameters(Browsing.concept(concept.code()).query());
    link.addClassNames("hv-chip", "hv-chip-link");
    return link;
  }

  private Marks() {}
}
