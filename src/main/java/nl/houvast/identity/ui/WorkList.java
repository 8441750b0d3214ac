package nl.houvast.identity.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;

/** All proposals of whoever looks: first what waits, then, on request, what was decided. */
final class WorkList extends Section {
  private static final long serialVersionUID = 1L;
  private final ProposalList waiting;
  private final Paragraph count = new Paragraph();
  private final Div empty = new Div();

  WorkList(ProposalList waiting, SerializableSupplier<ProposalList> decided) {
    this.waiting = waiting;
    addClassName("hv-stack");
    setId("identity-work");
    H2 title = new H2(getTranslation("identity.work"));
    Paragraph why = new Paragraph(getTranslation("identity.work.why"));
    why.addClassName("hv-soft");
    count.addClassName("hv-small");
    count.getElement().setAttribute("role", "status");
    empty.addClassName("hv-empty");
    empty.add(
        new Paragraph(getTranslation("identity.work.empty")),
        new Paragraph(getTranslation("identity.work.empty.example")));
    empty.setVisible(false);
    waiting.onChange(this::tell);
    add(title, why, count, waiting, empty, earlier(decided));
  }

  private void tell() {
    long open = waiting.waiting();
    count.setText(
        open == 1
            ? getTranslation("identity.work.one")
            : open == 0 ? "" : getTranslation("identity.work.more", open));
    empty.setVisible(waiting.isEmpty());
  }

  private Details earlier(SerializableSupplier<ProposalList> decided) {
    Details earlier = new Details(getTranslation("identity.work.earlier"));
    earlier.setId("identity-earlier");
    earlier.addOpenedChangeListener(
        changed -> {
          earlier.removeAll();
          if (changed.isOpened()) {
            Paragraph none = new Paragraph(getTranslation("identity.work.earlier.none"));
            none.setVisible(false);
            ProposalList list = decided.get();
            list.onChange(() -> none.setVisible(list.isEmpty()));
            earlier.add(list, none);
          }
        });
    return earlier;
  }
}
