package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.family.Dispute;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.Days;

/**
 * What people say is not right, to be decided; and where a worker writes down what somebody says.
 */
final class SayingsCard extends CaseCard<Dispute> {
  private static final long serialVersionUID = 1L;

  SayingsCard(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    super(
        doors,
        caseFileId,
        ground,
        people,
        "family-sayings",
        "family.sayings",
        button("family.sayings.say", "family-say"));
  }

  @Override
  Answer<List<Dispute>> all() {
    return doors.disputes().of(caseFileId, ground);
  }

  @Override
  void begin() {
    new SayDialog(doors, caseFileId, ground, people).open();
  }

  @Override
  ListItem item(Dispute dispute) {
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
    if (dispute.status() == Dispute.Status.UPHELD) {
      item.add(new RecipientsPart(doors, caseFileId, ground, dispute.signalId()));
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
    return label(dispute.personId(), getTranslation("family.sayings.somebody"));
  }
}
