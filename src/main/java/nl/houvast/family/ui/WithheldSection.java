package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.houvast.family.Withholdings;
import nl.houvast.signal.Withheld;

/** All that is withheld, for the privacy officer: to read on a click, which is logged, or end. */
final class WithheldSection extends Section {
  private static final long serialVersionUID = 1L;
  private final transient Withholdings withholdings;

  WithheldSection(Withholdings withholdings) {
    this.withholdings = withholdings;
    addClassName("hv-card");
    setId("register-withheld");
    show();
  }

  private void show() {
    removeAll();
    add(new H2(getTranslation("family.withheld")));
    var all = withholdings.all();
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    all.forEach(withheld -> list.add(item(withheld)));
    add(all.isEmpty() ? new Paragraph(getTranslation("family.register.none-withheld")) : list);
  }

  private ListItem item(Withheld withheld) {
    ListItem item = new WithheldRow(withheld);
    Div content = new Div();
    Button read =
        new Button(getTranslation("family.withheld.read"), click -> read(withheld, content));
    read.setVisible(!withheld.home());
    Button release = new Button(getTranslation("family.release"), click -> release(withheld));
    Div actions = new Div(read, release);
    actions.addClassName("hv-actions");
    item.add(content, actions);
    return item;
  }

  private void read(Withheld withheld, Div content) {
    content.removeAll();
    withholdings
        .content(withheld.id())
        .ifPresent(
            c ->
                content.add(
                    new Div(c.source() + " · " + String.join(" · ", c.names())),
                    new Quote(
                        c.text() == null ? getTranslation("family.known.no-words") : c.text())));
  }

  private void release(Withheld withheld) {
    withholdings.release(withheld.id()).orThrow();
    show();
  }
}
