package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.kernel.Answer;
import nl.houvast.signal.Withheld;

/**
 * Where a worker takes something out of the case for a time. Each sees what they withheld
 * themselves, to put it back; that others did so is not told.
 */
final class WithheldCard extends CaseCard<Withheld> {
  private static final long serialVersionUID = 1L;

  WithheldCard(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    super(
        doors,
        caseFileId,
        ground,
        people,
        "family-withheld",
        "family.withheld",
        button("family.withhold", "family-withhold"));
  }

  @Override
  Answer<List<Withheld>> all() {
    return doors.withholdings().mine(caseFileId, ground);
  }

  @Override
  ListItem item(Withheld withheld) {
    ListItem item = new WithheldRow(withheld);
    Button release = new Button(getTranslation("family.release"), click -> release(withheld));
    release.addClassName("hv-family-release");
    item.add(release, new RecipientsPart(doors, caseFileId, ground, withheld.signalId()));
    return item;
  }

  private void release(Withheld withheld) {
    doors.withholdings().release(withheld.id()).orThrow();
    show();
  }

  @Override
  void begin() {
    var what =
        new WithholdFields(
            doors.withholdings().choices(caseFileId, ground).orThrow(), doors.withholdings());
    RadioButtonGroup<Withheld.Why> why = new RadioButtonGroup<>();
    why.setLabel(getTranslation("family.withhold.why"));
    why.setItems(Withheld.Why.values());
    why.setItemLabelGenerator(w -> getTranslation("family.withhold.why." + w));
    why.setValue(Withheld.Why.SHIELDED);
    new ReasonDialog(
            "family.withhold",
            words ->
                doors.withholdings().withhold(caseFileId, what.decision(why.getValue(), words)),
            why,
            what)
        .open();
  }
}
