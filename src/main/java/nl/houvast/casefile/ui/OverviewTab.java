package nl.houvast.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Network and timeline on the left, what is recognised and advised on the right. */
final class OverviewTab extends Div {
  private static final long serialVersionUID = 1L;

  OverviewTab(CaseLook look, CaseFileSlots slots) {
    addClassName("hv-grid-2");
    Div left = new Div(new NetworkPanel(look, false), new TimelinePanel(look, false));
    left.addClassName("hv-stack");
    Div right = new Div();
    right.addClassName("hv-stack");
    right.setId("case-cards");
    slots.cards().forEach(c -> right.add(c.card(look.caseFileId(), look.ground())));
    if (slots.cards().isEmpty()) {
      Div empty = new Div(new Paragraph(getTranslation("casefile.overview.empty")));
      empty.addClassName("hv-empty");
      right.add(empty);
    }
    add(left, right);
  }
}
