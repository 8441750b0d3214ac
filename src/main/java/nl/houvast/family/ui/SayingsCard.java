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
import nl.houvast.family.Dispute;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Days;

/**
 * What people say is not right, to be decided; and where a worker writes down what somebody says.
 */
final class SayingsCard extends Section {
  private static final long serialVersionUID = 1L;
  private final transient TeamDoors doors;
  private final String caseFileId;
  private final transient Ground ground;
  private final transient List<Someone> people;
  private final UnorderedList list = new UnorderedList();

  SayingsCard(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    this.doors = doors;
    this.caseFileId = caseFileId;
    this.ground = ground;
    this.people = people;
    addClassName("hv-card");
    setId("family-sayings");
    list.addClassName("hv-list");
    Paragraph what = new Paragraph(getTranslation("family.sayings.what"));
    what.addClassName("hv-soft");
    Button say =
        new Button(
            getTranslation("family.sayings.say"),
            click -> new SayDialog(doors, caseFileId, ground, people).open());
    say.setId("family-say");
    say.setEnabled(!people.isEmpty());
    Div actions = new Div(say);
    actions.addClassName("hv-actions");
    add(new H2(getTranslation("family.sayings")), what, list, actions);
    show();
    doors
        .live()
        .watch(this, ref -> ref.kind() == Kind.CASEFILE && ref.id().equals(caseFileId), this::show);
  }

  private void show() {
    list.removeAll();
    if (doors.disputes().of(caseFileId, ground) instanceof Answer.Given<List<Dispute>>(var all)) {
      all.forEach(dispute -> list.add(item(dispute)));
      list.setVisible(!all.isEmpty());
    }
  }

  private ListItem item(Dispute dispute) {
    Span what =
        new Span(getTranslation("family.kind." + dispute.kind()) + " · " + dispute.source());
    what.addClassName("hv-person");
    Span state = new Span(getTranslation("casefile.dispute." + dispute.status()));
    state.addClassName("hv-chip");
    Div by =
        new Div(
            getTranslation(
                "family.sayings.by",
                label(dispute),
                dispute.madeOn() == null ? "" : Days.told(dispute.madeOn(), getLocale())));
    by.addClassName("hv-small");
    ListItem item = new ListItem(new Div(what, new Span(" "), state), by);
    item.add(
        new Quote(
            dispute.text() == null ? getTranslation("casefile.statement.closed") : dispute.text()));
    if (dispute.reasons() != null) {
      item.add(new Div(getTranslation("family.sayings.reasons", dispute.reasons())));
    }
    if (dispute.status() == Dispute.Status.OPEN) {
      Button decide =
          new Button(
              getTranslation("family.sayings.decide"),
              click -> new DecideDialog(doors.disputes(), dispute).open());
      decide.addClassName("hv-family-decide");
      item.add(decide);
    }
    return item;
  }

  private String label(Dispute dispute) {
    return people.stream()
        .filter(p -> p.id().equals(dispute.personId()))
        .map(Someone::label)
        .findFirst()
        .orElseGet(() -> getTranslation("family.sayings.somebody"));
  }
}
