package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.family.FamilyLink;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.Days;

/** The read links of a case: made here, and taken back here. */
final class LinksCard extends CaseCard<FamilyLink> {
  private static final long serialVersionUID = 1L;

  LinksCard(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    super(
        doors,
        caseFileId,
        ground,
        people,
        "family-links",
        "family.links",
        button("family.links.make", "family-link-make"));
  }

  @Override
  Answer<List<FamilyLink>> all() {
    return doors.links().of(caseFileId, ground);
  }

  @Override
  ListItem item(FamilyLink link) {
    Span who = new Span(label(link));
    who.addClassName("hv-person");
    Div state =
        new Div(
            getTranslation(
                "family.link." + link.state(),
                Days.told(link.until(), getLocale()),
                link.openings()));
    state.addClassName("hv-small");
    ListItem item = new ListItem(who, state);
    if (link.state() == FamilyLink.State.OPEN) {
      Button revoke = new Button(getTranslation("family.link.revoke"), click -> revoke(link));
      revoke.setAriaLabel(getTranslation("family.link.revoke.of", label(link)));
      item.add(revoke);
    }
    return item;
  }

  private String label(FamilyLink link) {
    return label(link.personId(), "");
  }

  private void revoke(FamilyLink link) {
    doors.links().revoke(caseFileId, link.id()).orThrow();
    show();
  }

  @Override
  void begin() {
    new LinkDialog(doors, caseFileId, ground, people).open();
  }
}
