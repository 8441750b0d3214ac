package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.family.PersonExport;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.Days;

/**
 * What people of a case get of all that is known about them: made, approved by two, handed over.
 */
final class ExportsCard extends CaseCard<PersonExport> {
  private static final long serialVersionUID = 1L;

  ExportsCard(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    super(
        doors,
        caseFileId,
        ground,
        people,
        "family-exports",
        "family.exports",
        button("family.export", "family-export-make"));
  }

  @Override
  Answer<List<PersonExport>> all() {
    return doors.exports().of(caseFileId, ground);
  }

  @Override
  void begin() {
    new ExportDialog(doors, caseFileId, ground, people).open();
  }

  @Override
  ListItem item(PersonExport export) {
    Span who = new Span(label(export.personId(), ""));
    who.addClassName("hv-person");
    Div state =
        new Div(
            getTranslation(
                "family.export.state." + export.state(),
                Days.told(export.madeOn(), getLocale()),
                export.approvedBy().size(),
                PersonExport.APPROVALS));
    state.addClassName("hv-small");
    ListItem item = new ListItem(new Div(who), state);
    Div actions = new Div();
    actions.addClassName("hv-actions");
    if (export.state() == PersonExport.State.WAITING) {
      Button look =
          new Button(
              getTranslation("family.export.look"),
              click -> new ApproveDialog(doors, caseFileId, ground, export.id()).open());
      look.addClassName("hv-family-look");
      actions.add(look);
    }
    if (export.state() == PersonExport.State.APPROVED) {
      item.add(
          new ExportLinks(
              doors.page(), () -> doors.exports().fetch(caseFileId, ground, export.id())));
    }
    if (export.state() != PersonExport.State.WITHDRAWN) {
      actions.add(new Button(getTranslation("family.export.withdraw"), click -> withdraw(export)));
      item.add(actions);
    }
    return item;
  }

  private void withdraw(PersonExport export) {
    doors.exports().withdraw(caseFileId, export.id()).orThrow();
    show();
  }
}
