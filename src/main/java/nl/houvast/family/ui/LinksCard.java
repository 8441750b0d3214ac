package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.family.FamilyLink;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Days;

/** The read links of a case: made here, and taken back here. */
final class LinksCard extends Section {
  private static final long serialVersionUID = 1L;
  private final transient TeamDoors doors;
  private final String caseFileId;
  private final transient Ground ground;
  private final transient List<Someone> people;
  private final UnorderedList list = new UnorderedList();

  LinksCard(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    this.doors = doors;
    this.caseFileId = caseFileId;
    this.ground = ground;
    this.people = people;
    addClassName("hv-card");
    setId("family-links");
    list.addClassName("hv-list");
    Paragraph what = new Paragraph(getTranslation("family.links.what"));
    what.addClassName("hv-soft");
    Button make = new Button(getTranslation("family.links.make"), click -> make());
    make.setId("family-link-make");
    make.setEnabled(!people.isEmpty());
    Div actions = new Div(make);
    actions.addClassName("hv-actions");
    add(new H2(getTranslation("family.links")), what, list, actions);
    show();
    doors
        .live()
        .watch(this, ref -> ref.kind() == Kind.CASEFILE && ref.id().equals(caseFileId), this::show);
  }

  private void show() {
    list.removeAll();
    if (doors.links().of(caseFileId, ground) instanceof Answer.Given<List<FamilyLink>>(var all)) {
      all.forEach(link -> list.add(item(link)));
      list.setVisible(!all.isEmpty());
    }
  }

  private ListItem item(FamilyLink link) {
    Span who = new Span(label(link.personId()));
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
      revoke.setAriaLabel(getTranslation("family.link.revoke.of", label(link.personId())));
      item.add(revoke);
    }
    return item;
  }

  private String label(String personId) {
    return people.stream()
        .filter(p -> p.id().equals(personId))
        .map(Someone::label)
        .findFirst()
        .orElse("");
  }

  private void revoke(FamilyLink link) {
    doors.links().revoke(caseFileId, link.id()).orThrow();
    show();
  }

  private void make() {
    new LinkDialog(doors, caseFileId, ground, people).open();
  }
}
