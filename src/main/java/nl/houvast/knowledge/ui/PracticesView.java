package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.houvast.knowledge.training.Families;
import nl.houvast.knowledge.training.Family;

/** The invented families to practise on. */
@Route("oefenen")
@PermitAll
class PracticesView extends ReadingView {
  private static final long serialVersionUID = 1L;

  @Override
  boolean show(BeforeEnterEvent event) {
    named(getTranslation("knowledge.practice"));
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-knowledge");
    Families.all().forEach(f -> list.add(item(f)));
    add(
        new H1(getTranslation("knowledge.practice")),
        note(new Paragraph(getTranslation("knowledge.practice.what"))),
        list);
    return true;
  }

  private ListItem item(Family family) {
    ListItem item =
        new ListItem(
            new H2(
                Marks.link(
                    PracticeView.class, Wording.in(family.title(), getLocale()), family.id())),
            new Paragraph(getTranslation("knowledge.practice.steps", family.steps().size())));
    item.addClassName("hv-card");
    return item;
  }
}
